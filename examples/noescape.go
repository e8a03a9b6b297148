// run -gcflags=-l
// errorcheck -m -l

// The noescape trick: an address that goes through uintptr is invisible to escape analysis, so the variable stays on
// the stack. Only right when the callee really does not keep the pointer.
package main

import (
	"fmt"
	"unsafe"
)

func noescape(p unsafe.Pointer) unsafe.Pointer { // ERROR "^p does not escape$"
	x := uintptr(p)
	return unsafe.Pointer(x ^ 0)
}

func main() {
	a := 66666666
	b := 77
	fmt.Printf("&a = %p\n", (*int)(noescape(unsafe.Pointer(&a)))) // ERROR "^\.\.\. argument does not escape$"
	println("&a =", &a)
	println("&b =", &b)
}

// Output:
// &a = stack1

// Stderr:
// &a = stack1
// &b = stack2
