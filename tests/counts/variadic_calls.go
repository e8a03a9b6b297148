// Variadic calls: the slice of the arguments, its elements, slices passed on.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

var kept []interface{}
var ints []int

//go:noinline
func sum(values ...int) (n int) {
	for _, v := range values {
		n += v
	}
	return n
}

//go:noinline
func look(args ...interface{}) int { return len(args) }

//go:noinline
func keep(args ...interface{}) { kept = args }

//go:noinline
func elements(args ...interface{}) { kept[0] = args[0] }

func main() {
	n, s := 1000, "text"
	count("none", func() { sum() })
	count("three", func() { sum(n, n, n) })
	count("passed on", func() { sum(ints...) })
	count("interfaces", func() { look(n, s, 1.5) })
	count("no interfaces", func() { look() })
	size("kept", func() { keep(n, s) })
	size("kept constants", func() { keep(1, "x", nil) })
	count("kept none", func() { keep() })
	kept = make([]interface{}, 1)
	count("elements", func() { elements(n, s) })
	count("nested", func() { look(look(n), look(s, s)) })
	count("literal", func() { look([]interface{}{n, s}...) })
	size("kept slice", func() { keep([]interface{}{n, s}...) })
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
