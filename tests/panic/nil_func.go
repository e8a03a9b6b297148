// runpanic -gcflags=-l

package main

func call(f func()) { f() }

func main() { call(nil) }

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=static]
//
// goroutine 1 [running]:
// main.call(...)
// 	nil_func.go:5
// main.main()
// 	nil_func.go:7
