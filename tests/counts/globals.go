// Package variables: what their initialisers allocate at run time, and assignments to them.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

type config struct {
	name string
	list []int
	next *config
}

var (
	fixed               = &config{name: "fixed", list: []int{1, 2, 3}}
	derived             = &config{next: fixed}
	table               = [...]string{"a", "b", "c"}
	fn                  = func() int { return 1 }
	boxed   interface{} = 1000
	grid    [10][10]int
	pointer = &grid[3][4]
)

//go:noinline
func set(c *config) { fixed = c }

func main() {
	n := 3
	count("read", func() { n += len(fixed.list) + len(table[n%3]) + fn() })
	size("assigned", func() { set(&config{name: "other"}) })
	count("element", func() { grid[n%10][2] = n; *pointer = n })
	count("struct", func() { *fixed = config{name: "x"} })
	size("slice", func() { fixed.list = []int{4, 5} })
	count("boxed", func() { boxed = 2000 })
	count("func", func() { fn = func() int { return 2 } })
	count("address", func() { derived.next = fixed; pointer = &grid[1][1] })
	count("swap", func() { fixed, derived = derived, fixed })
	count("array", func() { table = [...]string{"x", "y", "z"} })
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
