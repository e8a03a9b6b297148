// Deferred calls of functions without loops around them.
//
// go: 1.19
package main

import (
	"testing"
)

type lock struct{ n int }

func (l *lock) release() { l.n-- }

//go:noinline
func touch(n *int) { *n++ }

func recovered() (n int) {
	defer func() { _ = recover() }()
	return 1
}

func panics() (err interface{}) {
	defer func() { err = recover() }()
	panic("constant")
}

func main() {
	l := &lock{}
	n := 0
	count("function", func() { defer touch(&n) })
	count("local", func() { x := 0; defer touch(&x) })
	count("method", func() { defer l.release() })
	count("closure", func() { x := 0; defer func() { x++ }() })
	count("closure with arguments", func() { defer func(a, b int) { n = a + b }(n, n) })
	count("several", func() {
		defer touch(&n)
		defer l.release()
		defer func() { n++ }()
	})
	count("conditional", func() {
		if n >= 0 {
			defer touch(&n)
		}
	})
	count("recover", func() { recovered() })
	count("panic", func() { panics() })
	count("interface argument", func() { defer func(e interface{}) {}(n) })
	count("func value", func() { f := func() { n++ }; defer f() })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
