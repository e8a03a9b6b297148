// runpanic
// stress off

package main

// A goroutine's stack overflows inside a native.

type block [300]byte

//go:noinline
func f(b block, n int) int {
	c := b
	c[n%300] = 1
	return f(c, n+1) + int(b[0])
}

func main() {
	c := make(chan int)
	go func() { c <- f(block{}, 0) }()
	<-c
}

// Stderr:
// runtime: goroutine stack exceeds 1000000000-byte limit
// runtime: sp=static stack=[static, static]
// fatal error: stack overflow
//
// goroutine 5 [running]:
// main.f(...)
// 	overflow.go:12
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// main.f(...)
// 	overflow.go:14
// ...additional frames elided...
// created by main.main
// 	overflow.go:19
//
// goroutine 1 [chan receive]:
// main.main()
// 	overflow.go:20
