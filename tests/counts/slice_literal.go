// Slice literals: constant contents, computed contents, nested ones.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

var (
	ints    []int
	strs    []string
	grid    [][]int
	structs []struct{ a, b int }
	bytes   []byte
)

//go:noinline
func total(s []int) (n int) {
	for _, v := range s {
		n += v
	}
	return n
}

func main() {
	n := total([]int{1, 2})
	count("local constant", func() { total([]int{1, 2, 3}) })
	count("local computed", func() { total([]int{n, n + 1}) })
	size("constant", func() { ints = []int{1, 2, 3} })
	size("computed", func() { ints = []int{n, n, n, n, n} })
	size("strings", func() { strs = []string{"a", "b"} })
	size("nested", func() { grid = [][]int{{1}, {2, 3}, {4, 5, 6}} })
	size("structs", func() { structs = []struct{ a, b int }{{1, 2}, {3, 4}} })
	size("indexed", func() { ints = []int{9: 1} })
	count("empty", func() { ints = []int{} })
	size("bytes", func() { bytes = []byte{15: 1, 16: 2} })
	count("local empty", func() { total([]int{}) })
	count("array sliced", func() { a := [4]int{1, 2, 3, 4}; total(a[1:3]) })
	size("array sliced and kept", func() { a := [4]int{1, 2, 3, 4}; ints = a[1:3] })
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
