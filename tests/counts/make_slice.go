// make of slices: constant and computed sizes, elements without size, the limit of 64 KiB.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

var (
	ints  []int
	bytes []byte
	none  []struct{}
	ptrs  []*int
)

//go:noinline
func fill(s []int) int {
	for i := range s {
		s[i] = i
	}
	return len(s)
}

func main() {
	n := fill(make([]int, 5))
	count("local constant", func() { fill(make([]int, 10)) })
	count("local computed", func() { fill(make([]int, n)) })
	count("local computed, capacity constant", func() { fill(make([]int, n, 10)) })
	size("escapes", func() { ints = make([]int, 10) })
	size("computed", func() { ints = make([]int, n) })
	size("odd", func() { bytes = make([]byte, 33) })
	size("pointers", func() { ptrs = make([]*int, n) })
	count("zero", func() { ints = make([]int, n-n) })
	count("no size", func() { none = make([]struct{}, n) })
	count("64 KiB", func() { fill(make([]int, 8192)) })
	size("more than 64 KiB", func() { fill(make([]int, 8193)) })
	size("size class", func() { bytes = make([]byte, 1025) })
	size("large", func() { bytes = make([]byte, 40000) })
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
