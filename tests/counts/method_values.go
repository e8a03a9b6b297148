// Method values and method expressions, of values, pointers and interfaces.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

type point struct{ x, y int }

func (p point) sum() int       { return p.x + p.y }
func (p *point) move(dx int)   { p.x += dx }
func (p point) String() string { return "point" }

type summer interface{ sum() int }

var (
	kept  func() int
	moved func(int)
	expr  func(point) int
)

//go:noinline
func call(f func() int) int { return f() }

func main() {
	p := point{1, 2}
	var s summer = p
	count("called", func() { p.sum(); p.move(1) })
	count("value, local", func() { call(p.sum) })
	size("value", func() { q := p; kept = q.sum })
	count("pointer, local", func() { f := p.move; f(1) })
	size("pointer", func() { q := &point{}; moved = q.move })
	count("interface, local", func() { call(s.sum) })
	size("interface", func() { kept = s.sum })
	count("expression", func() { expr = point.sum })
	count("expression, called", func() { point.sum(p); (*point).move(&p, 1) })
	count("deferred", func() { defer p.move(1) })
	count("of a result", func() { call(origin().sum) })
}

func origin() point { return point{} }

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
