// runpanic

package main

// A func value that leads to no code.

import "unsafe"

func main() {
	var f func()
	code := uintptr(0x1000)
	*(*unsafe.Pointer)(unsafe.Pointer(&f)) = unsafe.Pointer(&code)
	f()
}

// Stderr:
// unexpected fault address 0x1000
// fatal error: fault
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x1000 pc=0x1000]
//
// goroutine 1 [running]:
// main.main()
// 	forged_func.go:13
