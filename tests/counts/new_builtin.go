// new: what stays, what escapes, what has no size.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

type pair struct{ a, b int }

var (
	ints  *int
	pairs *pair
	empty *struct{}
	array *[100]int
)

//go:noinline
func sum(p *pair) int { return p.a + p.b }

func main() {
	count("local", func() { p := new(pair); p.a = 1; sum(p) })
	size("escapes", func() { pairs = new(pair) })
	count("int", func() { ints = new(int) })
	size("array", func() { array = new([100]int) })
	count("empty", func() { empty = new(struct{}) })
	count("returned", func() { pairs = fresh(3) })
	count("returned and dropped", func() { sum(fresh(3)) })
	size("conditional", func() {
		p := new(pair)
		if p.a == 0 {
			pairs = p
		}
	})
}

func fresh(n int) *pair {
	p := new(pair)
	p.a = n
	return p
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
