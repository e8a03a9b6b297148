// runpanic

package main

// As with forged_string.go, but near nil.

import (
	"strings"
	"unsafe"
)

type header struct {
	pointer unsafe.Pointer
	len     int
}

func main() {
	var s string
	*(*header)(unsafe.Pointer(&s)) = header{unsafe.Pointer(uintptr(8)), 5}
	println(strings.Index(s, "x"))
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x8 pc=static]
//
// goroutine 1 [running]:
// main.main()
// 	forged_nil.go:20
