// runpanic

package main

// A panic in a goroutine ends the program.

type T struct{}

func (T) fail(n int) {
	var s []int
	_ = s[n]
}

func main() {
	go T{}.fail(3)
	select {}
}

// Stderr:
// panic: runtime error: index out of range [3] with length 0
//
// goroutine 5 [running]:
// main.T.fail(...)
// 	goroutine_panic.go:11
// created by main.main
// 	goroutine_panic.go:15
