// runpanic
// stress off

package main

// A String method that prints itself: the stack ends somewhere in fmt, perhaps while that allocates.

import "fmt"

type T struct{ p *T }

func (t T) String() string { return fmt.Sprint("x", t) }

func main() {
	go func() { fmt.Println(T{}) }()
	select {}
}

// Stderr:
// runtime: goroutine stack exceeds 1000000000-byte limit
// runtime: sp=static stack=[static, static]
// fatal error: stack overflow
//
// goroutine 5 [running]:
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// main.T.String(...)
// 	overflow_in_native.go:12
// ...additional frames elided...
// created by main.main
// 	overflow_in_native.go:15
//
// goroutine 1 [select (no cases)]:
// main.main()
// 	overflow_in_native.go:16
