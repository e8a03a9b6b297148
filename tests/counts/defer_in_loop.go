// Deferred calls in loops: a record and a closure each.
//
// go: 1.19
package main

import (
	"sync"
	"testing"
)

//go:noinline
func touch(n *int) { *n++ }

//go:noinline
func done() {}

func main() {
	n := 0
	var mu sync.Mutex
	count("function without arguments", func() {
		for i := 0; i < 3; i++ {
			defer done()
		}
	})
	count("function", func() {
		for i := 0; i < 3; i++ {
			defer touch(&n)
		}
	})
	count("closure", func() {
		for i := 0; i < 3; i++ {
			defer func() { n++ }()
		}
	})
	count("closure with argument", func() {
		for i := 0; i < 3; i++ {
			defer func(a int) { n += a }(i)
		}
	})
	count("method", func() {
		for i := 0; i < 3; i++ {
			mu.Lock()
			defer func() {}()
			mu.Unlock()
		}
	})
	count("nine, no loop", func() {
		defer touch(&n)
		defer touch(&n)
		defer touch(&n)
		defer touch(&n)
		defer touch(&n)
		defer touch(&n)
		defer touch(&n)
		defer touch(&n)
		defer touch(&n)
	})
	count("goto", func() {
		i := 0
	again:
		defer touch(&n)
		if i++; i < 3 {
			goto again
		}
	})
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
