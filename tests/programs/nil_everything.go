// nil of every kind: what works on it and what panics.
//
// spec: The zero value, Run-time panics, Comparison operators
package main

import (
	"errors"
	"fmt"
)

type T struct{ next *T }

func (t *T) len() int {
	if t == nil {
		return 0
	}
	return 1 + t.next.len()
}

type I interface{ len() int }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
			return
		}
		fmt.Println(name, "works")
	}()
	f()
}

func main() {
	var (
		s  []int
		m  map[string]int
		p  *T
		f  func()
		i  I
		e  error
		pa *[3]int
	)
	try("slice len, range, append", func() {
		for range s {
		}
		s = append(s[:0], s...)
		_ = s[0:0]
		fmt.Print(len(s), cap(s), s == nil, " ")
	})
	try("slice index", func() { _ = s[0] })
	try("map read, delete, range", func() {
		for range m {
		}
		delete(m, "x")
		v, ok := m["x"]
		fmt.Print(v, ok, len(m), " ")
	})
	try("map write", func() { m["x"] = 1 })
	try("method on nil pointer", func() { fmt.Print(p.len(), " ") })
	try("field of nil pointer", func() { _ = p.next })
	try("call nil func", func() { f() })
	try("nil interface method", func() { i.len() })
	i = p
	try("interface holding nil", func() { fmt.Print(i == nil, i.len(), " ") })
	try("nil error", func() { fmt.Print(e, e == nil, errors.Unwrap(e) == nil, " ") })
	try("nil error method", func() { _ = e.Error() })
	try("nil array pointer len, range index", func() {
		for i := range pa {
			fmt.Print(i)
		}
		fmt.Print(len(pa), " ")
	})
	try("nil array pointer range value", func() {
		for _, v := range pa {
			fmt.Print(v)
		}
	})
	try("slice nil array pointer", func() { _ = pa[:] })
	try("defer nil func", func() { defer f() })
	try("panic nil error", func() { panic(e) })
	fmt.Println([]int(nil) == nil, (*T)(nil) == nil, (func())(nil) == nil, interface{}(nil) == nil, interface{}((*T)(nil)) == nil, I(nil) == nil)
}
