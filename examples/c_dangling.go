// run -gcflags=-l
// errorcheck -m -l

// The article's second C program returns the address of a local variable and crashes. In Go it is safe: the compiler
// sees that the address outlives the call and moves the variable to the heap.
package main

func foo() *int {
	c := 11 // ERROR "^moved to heap: c$"
	println("c at", &c)
	return &c
}

func clobber() int {
	var a [64]int // overwrites the stack where foo's frame was
	for i := range a {
		a[i] = -1
	}
	return a[63]
}

func main() {
	p := foo()
	clobber()
	println("the return value of foo =", *p)
}

// Stderr:
// c at heap1
// the return value of foo = 11
