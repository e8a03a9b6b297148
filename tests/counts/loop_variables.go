// Loop variables that are captured or whose address is taken: one per loop in this language version.
//
// go: 1.19
package main

import (
	"testing"
)

var (
	funcs []func() int
	ptrs  []*int
)

//go:noinline
func run(f func() int) int { return f() }

func main() {
	funcs = make([]func() int, 0, 8)
	ptrs = make([]*int, 0, 8)
	count("captured, local", func() {
		for i := 0; i < 4; i++ {
			run(func() int { return i })
		}
	})
	count("captured", func() {
		funcs = funcs[:0]
		for i := 0; i < 4; i++ {
			funcs = append(funcs, func() int { return i })
		}
	})
	count("copied and captured", func() {
		funcs = funcs[:0]
		for i := 0; i < 4; i++ {
			i := i
			funcs = append(funcs, func() int { return i })
		}
	})
	count("address", func() {
		ptrs = ptrs[:0]
		for i := 0; i < 4; i++ {
			ptrs = append(ptrs, &i)
		}
	})
	count("address of copy", func() {
		ptrs = ptrs[:0]
		for i := 0; i < 4; i++ {
			i := i
			ptrs = append(ptrs, &i)
		}
	})
	count("range variable", func() {
		ptrs = ptrs[:0]
		for _, v := range [4]int{1, 2, 3, 4} {
			ptrs = append(ptrs, &v)
		}
	})
	count("declared inside", func() {
		for i := 0; i < 4; i++ {
			x := i
			p := &x
			*p++
		}
	})
	count("closure in loop", func() {
		n := 0
		for i := 0; i < 4; i++ {
			func() { n += i }()
		}
	})
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
