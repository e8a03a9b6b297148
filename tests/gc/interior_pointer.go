// run

// A pointer into the middle of an object keeps the whole object.
package main

import "runtime"

type record struct {
	head [7]int
	tail int
}

func tailOf(n int) *int {
	r := &record{tail: n}
	r.head[3] = n
	return &r.tail
}

func element(n int) *byte {
	s := make([]byte, 5000)
	for i := range s {
		s[i] = byte(n)
	}
	return &s[4321]
}

func main() {
	p, q := tailOf(42), element(7)
	for i := 0; i < 200; i++ {
		tailOf(i)
		element(i)
	}
	runtime.GC()
	println(*p, *q)
}

// Stderr:
// 42 7
