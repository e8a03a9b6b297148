// runpanic

package main

// A string that unsafe code has made of nothing faults inside a native: that is the program's fault.

import (
	"fmt"
	"unsafe"
)

type header struct {
	pointer unsafe.Pointer
	len     int
}

func main() {
	var s string
	*(*header)(unsafe.Pointer(&s)) = header{unsafe.Pointer(uintptr(0x123456789)), 5}
	fmt.Println(s)
}

// Stderr:
// unexpected fault address static
// fatal error: fault
// [signal SIGSEGV: segmentation violation code=0x1 addr=static pc=static]
//
// goroutine 1 [running]:
// main.main()
// 	forged_string.go:20
