// Maps that do not escape.
//
// go: 1.19
package main

import (
	"testing"
)

type key struct{ a, b int }

func main() {
	n := 5
	count("made", func() { m := make(map[int]int); m[1] = 2 })
	count("eight", func() {
		m := make(map[int]string)
		for i := 0; i < 8; i++ {
			m[i] = "x"
		}
	})
	count("literal", func() { m := map[string]int{"a": 1, "b": 2}; m["c"] = len(m) })
	count("structs", func() { m := map[key]key{}; m[key{1, n}] = key{2, n} })
	count("hint", func() { m := make(map[int]int, n); m[n] = n })
	count("nil", func() { var m map[int]int; _ = m[n]; _ = len(m); delete(m, 1) })
	count("set", func() {
		m := map[string]struct{}{}
		m["x"] = struct{}{}
		_, _ = m["x"]
	})
	count("large keys", func() { m := map[[20]int]int{}; m[[20]int{1}]++ })
	count("large elements", func() { m := map[int][20]int{}; m[1] = [20]int{n} })
	count("pointers", func() { m := map[*int]*int{}; m[&n] = &n })
	count("interfaces", func() { m := map[interface{}]int{}; m[n]++; m["x"]++; m[1.5]++ })
	count("range", func() {
		m := map[int]int{1: 1, 2: 2}
		for k, v := range m {
			n = k * v
		}
	})
	count("of maps", func() { m := map[int]map[int]int{}; m[1] = map[int]int{2: 3} })
	count("of slices", func() { m := map[int][]int{}; m[1] = append(m[1], n) })
	count("large literal", func() { m := map[int]int{1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8}; n = m[1] })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
