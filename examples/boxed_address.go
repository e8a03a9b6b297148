// run -gcflags=-l
// errorcheck -m -l

// Passing a pointer to fmt costs no box, but what it points to is moved to the heap, since fmt may keep the pointer.
package main

import "fmt"

func main() {
	a := 66666666 // ERROR "^moved to heap: a$"
	b := 77
	fmt.Printf("&a = %p\n", &a) // ERROR "^\.\.\. argument does not escape$"
	println("&a =", &a)
	println("&b =", &b)
}

// Output:
// &a = heap1

// Stderr:
// &a = heap1
// &b = stack1
