// run

// Package-level variables are roots, word by word.
package main

import "runtime"

type pair struct {
	n    int
	text string
	next *pair
}

var (
	first  = &pair{1, "one", nil}
	list   []*pair
	table  [4]pair
	lookup interface{}
)

func fill() {
	for i := 0; i < 100; i++ {
		list = append(list, &pair{i, "item" + string(rune('A'+i%26)), first})
	}
	table[2] = pair{2, "two" + list[3].text, list[4]}
	lookup = table[2]
}

func main() {
	fill()
	runtime.GC()
	for i := 0; i < 1000; i++ {
		_ = make([]int, 10)
	}
	println(len(list), list[99].text, list[99].next.text, table[2].text, table[2].next.n, lookup.(pair).text)
}

// Stderr:
// 100 itemV one twoitemD 4 twoitemD
