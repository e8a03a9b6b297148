// Type switches and assertions: values leave the box without an object.
//
// go: 1.19
package main

import (
	"testing"
)

type shape interface{ area() float64 }

type square struct{ side float64 }

type circle struct{ r, x, y float64 }

func (s square) area() float64  { return s.side * s.side }
func (c *circle) area() float64 { return c.r }

var (
	any1 interface{}
	sh   shape
	text string
)

//go:noinline
func classify(v interface{}) int {
	switch v := v.(type) {
	case nil:
		return 0
	case int:
		return v
	case string:
		return len(v)
	case []int:
		return len(v)
	case square:
		return int(v.side)
	case shape:
		return int(v.area())
	case error:
		return len(v.Error())
	}
	return -1
}

func main() {
	n := 1000
	s := square{2}
	any1, sh = n, s
	count("int", func() { classify(n) })
	count("string", func() { classify("text") })
	count("slice", func() { classify([]int{1, n}) })
	count("struct", func() { classify(s) })
	count("pointer", func() { classify(&circle{1, 2, 3}) })
	count("assertion", func() { n = any1.(int) })
	count("comma ok", func() { _, _ = any1.(string) })
	count("to interface", func() { any1 = sh })
	count("from empty interface", func() { any1 = s; sh = any1.(shape) })
	count("kept in switch", func() {
		switch v := any1.(type) {
		case square:
			sh = v
		}
	})
	count("failed assertion", func() {
		defer func() { _ = recover() }()
		_ = any1.(string)
	})
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
