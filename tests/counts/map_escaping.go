// Maps that escape, up to eight entries.
//
// go: 1.19
package main

import (
	"testing"
)

type key struct{ a, b int }

type index struct {
	names map[string]int
	ids   map[int]string
}

var (
	ints  map[int]int
	strs  map[string]int
	keys  map[key]*key
	sets  map[string]struct{}
	bigs  map[int][40]int
	all   *index
	lists map[string][]int
)

func newIndex() *index {
	return &index{names: make(map[string]int), ids: make(map[int]string)}
}

func main() {
	n := 5
	count("empty", func() { ints = make(map[int]int) })
	count("one", func() { ints = make(map[int]int); ints[1] = 1 })
	count("hint of eight", func() { ints = make(map[int]int, 8); ints[1] = 1 })
	count("computed hint", func() { ints = make(map[int]int, n); ints[1] = 1 })
	count("literal", func() { strs = map[string]int{"a": 1, "b": 2} })
	count("empty literal", func() { strs = map[string]int{} })
	count("pointers", func() { keys = map[key]*key{}; keys[key{1, 2}] = &key{3, 4} })
	count("set", func() { sets = map[string]struct{}{"x": {}} })
	count("large elements", func() { bigs = map[int][40]int{}; bigs[1] = [40]int{}; bigs[2] = [40]int{} })
	count("index", func() { all = newIndex() })
	count("index used", func() { all = newIndex(); all.names["a"] = 1; all.ids[1] = "a" })
	count("lists", func() {
		lists = map[string][]int{}
		for i := 0; i < 4; i++ {
			lists["k"] = append(lists["k"], i)
		}
	})
	count("assigned again", func() { ints[1] = n; ints[1]++; delete(ints, 1) })
	count("cleared", func() {
		for k := range ints {
			delete(ints, k)
		}
		ints[3] = 3
	})
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
