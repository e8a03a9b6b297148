// runpanic

package main

// go of a nil func value.

func main() {
	var f func()
	defer func() { recover() }()
	go f()
}

// Stderr:
// fatal error: go of nil func value
//
// goroutine 1 [running]:
// main.main()
// 	nil_func.go:10
