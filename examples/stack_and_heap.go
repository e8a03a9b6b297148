// run -gcflags=-l
// errorcheck -m -l

// The same declaration twice: what happens to the variable's address decides where the variable lives.
package main

import "testing"

// stays prints the address of a, but nobody keeps it: a lives in stays's stack frame.
func stays() {
	a := 11
	println("stays:  &a =", &a)
}

// leaves returns the address of b, which outlives the call: b is moved to the heap.
func leaves() *int {
	b := 21 // ERROR "^moved to heap: b$"
	println("leaves: &b =", &b)
	return &b
}

func main() {
	stays()
	stays() // the frame is gone and comes again: the same address
	leaves()
	leaves() // the heap never hands out a live object twice: another address
	println("allocations per call:", int(testing.AllocsPerRun(10, quiet)), int(testing.AllocsPerRun(10, loud)))
}

func quiet() {
	x := 1
	_ = &x
}

var sink *int

func loud() {
	x := 1 // ERROR "^moved to heap: x$"
	sink = &x
}

// Stderr:
// stays:  &a = stack1
// stays:  &a = stack1
// leaves: &b = heap1
// leaves: &b = heap2
// allocations per call: 0 1
