// Closures that capture variables that are never assigned again.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

var (
	kept  func() int
	table []func(int) int
)

//go:noinline
func call(f func() int) int { return f() }

func main() {
	n := 5
	s := "text"
	count("no captures", func() { kept = func() int { return 1 } })
	count("local", func() { call(func() int { return n }) })
	size("one word", func() { m := n * 2; kept = func() int { return m } })
	size("three words", func() { m, t := n*2, s; kept = func() int { return m + len(t) } })
	size("large value", func() {
		var a [17]int
		kept = func() int { return a[3] }
	})
	size("value of 128 bytes", func() {
		var a [16]int
		kept = func() int { return a[3] }
	})
	size("nested", func() {
		m := n
		kept = func() int { return call(func() int { return m }) }
	})
	size("table", func() {
		table = []func(int) int{
			func(x int) int { return x },
			func(x int) int { return x + n },
		}
	})
	count("called at once", func() { m := n; func() { n = m }() })
	size("returned", func() { kept = adder(n) })
	count("returned, local", func() { call(adder(n)) })
}

func adder(n int) func() int { return func() int { return n + 1 } }

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
