// Recursive functions and types: trees, permutations, lists.
//
// go: 1.19
package main

import (
	"testing"
)

type tree struct {
	left, right *tree
	key         int
}

func (t *tree) insert(key int) *tree {
	if t == nil {
		return &tree{key: key}
	}
	if key < t.key {
		t.left = t.left.insert(key)
	} else {
		t.right = t.right.insert(key)
	}
	return t
}

func (t *tree) walk(visit func(int)) {
	if t == nil {
		return
	}
	t.left.walk(visit)
	visit(t.key)
	t.right.walk(visit)
}

func permute(s []int, at int, visit func([]int)) {
	if at == len(s) {
		visit(s)
		return
	}
	for i := at; i < len(s); i++ {
		s[at], s[i] = s[i], s[at]
		permute(s, at+1, visit)
		s[at], s[i] = s[i], s[at]
	}
}

func hanoi(n int, from, to, via string) int {
	if n == 0 {
		return 0
	}
	return hanoi(n-1, from, via, to) + 1 + hanoi(n-1, via, to, from)
}

func reverse(s string) string {
	if s == "" {
		return s
	}
	return reverse(s[1:]) + s[:1]
}

func depth(n int, p *int) int {
	if n == 0 {
		return *p
	}
	x := n
	return depth(n-1, &x)
}

var text string

func main() {
	n := 0
	count("tree", func() {
		var t *tree
		for _, k := range []int{5, 2, 8, 1, 3} {
			t = t.insert(k)
		}
		t.walk(func(k int) { n += k })
	})
	count("permutations", func() { permute([]int{1, 2, 3, 4}, 0, func(p []int) { n += p[0] }) })
	count("hanoi", func() { n += hanoi(6, "a", "b", "c") })
	count("reverse", func() { text = reverse("hello, world") })
	count("depth", func() { n += depth(10, &n) })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
