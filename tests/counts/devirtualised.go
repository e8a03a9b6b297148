// Interfaces whose concrete type the compiler knows.
//
// go: 1.19
package main

import (
	"testing"
)

type shape interface {
	area() int
	grow(p *int) shape
}

type square struct{ side int }

type rect struct{ w, h int }

func (s *square) area() int         { return s.side * s.side }
func (s *square) grow(p *int) shape { s.side += *p; return s }

func (r rect) area() int         { return r.w * r.h }
func (r rect) grow(p *int) shape { return rect{r.w + *p, r.h + *p} }

func newShape(n int) shape { return &square{n} }

func areaOf(s shape) int { return s.area() }

func main() {
	n := 3
	count("pointer", func() { var s shape = &square{n}; n = s.area() & 3 })
	count("value", func() { var s shape = rect{n, 1000}; n = s.area() & 3 })
	count("result", func() { n = newShape(n).area() & 3 })
	count("argument", func() { n = areaOf(&square{2}) })
	count("value argument", func() { n = areaOf(rect{n, 2}) & 3 })
	count("grown", func() { x := 1; var s shape = &square{n}; n = s.grow(&x).area() & 3 })
	count("grown value", func() { x := 1; var s shape = rect{n, 2}; n = s.grow(&x).area() & 3 })
	count("list", func() {
		for _, s := range []shape{&square{n}, rect{n, 2}, rect{1, 2}} {
			n += s.area() & 3
		}
	})
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
