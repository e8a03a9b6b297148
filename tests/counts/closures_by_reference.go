// Closures that capture variables by reference.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

var (
	next  func() int
	reset func()
)

//go:noinline
func call(f func() int) int { return f() }

func counter() func() int {
	n := 0
	return func() int { n++; return n }
}

func main() {
	count("local", func() { n := 0; call(func() int { n++; return n }) })
	size("kept", func() { n := 0; next = func() int { n++; return n } })
	count("counter", func() { next = counter() })
	count("counter, local", func() { f := counter(); f(); f() })
	count("shared", func() {
		n := 0
		next = func() int { n++; return n }
		reset = func() { n = 0 }
	})
	count("assigned after", func() {
		s := "a"
		f := func() int { return len(s) }
		s = "abc"
		call(f)
	})
	size("assigned after and kept", func() {
		s := "a"
		next = func() int { return len(s) }
		s = "abc"
	})
	count("recursive", func() {
		var fib func(int) int
		fib = func(n int) int {
			if n < 2 {
				return n
			}
			return fib(n-1) + fib(n-2)
		}
		fib(5)
	})
	count("parameter", func() { next = bump(3) })
	count("result", func() { call(func() int { n, _ := named(); return n }) })
}

func bump(n int) func() int { return func() int { n++; return n } }

func named() (n int, undo func()) {
	undo = func() { n-- }
	n = 3
	return
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}

// size prints how many objects f allocates, and their bytes.
func size(what string, f func()) {
	var before, after runtime.MemStats
	f()
	runtime.ReadMemStats(&before)
	for i := 0; i < 10; i++ {
		f()
	}
	runtime.ReadMemStats(&after)
	println(what, (after.Mallocs-before.Mallocs)/10, (after.TotalAlloc-before.TotalAlloc)/10)
}
