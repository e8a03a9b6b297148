// &T{}: literals whose address is kept or not.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

type node struct {
	value int
	next  *node
}

var (
	head *node
	text *string
	rows []*node
)

func (n *node) depth() int {
	if n == nil {
		return 0
	}
	return 1 + n.next.depth()
}

func main() {
	count("local chain", func() {
		n := &node{1, &node{2, &node{3, nil}}}
		n.depth()
	})
	size("chain", func() { head = &node{1, &node{2, &node{3, nil}}} })
	size("slice of pointers", func() { rows = []*node{{1, nil}, {2, nil}} })
	size("variable", func() { s := "hello"; text = &s })
	count("variable, unused address", func() { s := "hello"; t := &s; *t = "x" })
	count("empty", func() { head = (*node)(nil) })
	size("loop", func() {
		var list *node
		for i := 0; i < 4; i++ {
			list = &node{i, list}
		}
		head = list
	})
	count("local loop", func() {
		var list *node
		for i := 0; i < 4; i++ {
			list = &node{i, list}
		}
		list.depth()
	})
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
