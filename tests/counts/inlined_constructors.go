// Constructors whose object stays in the frame where they are inlined.
//
// go: 1.19
package main

import (
	"errors"
	"runtime"
	"testing"
)

type point struct{ x, y int }

type options struct {
	name string
	size int
	next *options
}

type option func(*options)

func newPoint(x, y int) *point { return &point{x, y} }

func withName(s string) option { return func(o *options) { o.name = s } }
func withSize(n int) option    { return func(o *options) { o.size = n } }

func build(list ...option) options {
	var o options
	for _, f := range list {
		f(&o)
	}
	return o
}

func (p *point) plus(q *point) *point { return &point{p.x + q.x, p.y + q.y} }

func pointer(n int) *int { return &n }

func slice(n int) []int { return []int{n, n} }

func mapping() map[int]int { return map[int]int{} }

func failure() error { return errors.New("failure") }

//go:noinline
func outOfLine(x, y int) *point { return &point{x, y} }

var kept *point

func main() {
	n := 1000
	count("local", func() { n += newPoint(1, 2).x })
	size("kept", func() { kept = newPoint(1, 2) })
	count("chain", func() { n += newPoint(1, 2).plus(newPoint(3, 4)).y })
	count("pointer to parameter", func() { n += *pointer(n) })
	count("slice", func() { n += len(slice(n)) })
	count("map", func() { mapping()[1] = 2 })
	count("error", func() { _ = failure() })
	count("not inlined", func() { n += outOfLine(1, 2).x })
	count("options", func() { n += build(withName("x"), withSize(n)).size })
	count("func variable", func() { f := newPoint; n += f(1, 2).x })
	count("closure", func() { mk := func(a int) *point { return &point{a, a} }; n += mk(1).x })
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
