// sort.Slice by the kind of element, and ranges over maps.
//
// go: 1.19
package main

import (
	"sort"
	"testing"
)

type pair struct{ x, y int }

func main() {
	mi := map[int]int{1: 1, 2: 2}
	pairs := []pair{{3, 4}}
	count("Slice of one", func() { sort.Slice(pairs, func(i, j int) bool { return false }) })
	pairs = append(pairs, pair{1, 2})
	count("Slice of structs", func() { sort.Slice(pairs, func(i, j int) bool { return false }) })
	strs := []string{"b", "a"}
	count("Slice of strings", func() { sort.Slice(strs, func(i, j int) bool { return strs[i] < strs[j] }) })
	by := []byte("hello")
	count("SliceStable of bytes", func() { sort.SliceStable(by, func(i, j int) bool { return by[i] < by[j] }) })
	count("range over a map that lasts", func() {
		for range mi {
		}
	})
	count("ranges over a local map", func() {
		m := map[int8]bool{1: true}
		for range m {
		}
		for range m {
		}
	})
	count("range over a map with pointers", func() {
		m := map[string]bool{"1": true}
		for range m {
		}
	})
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
