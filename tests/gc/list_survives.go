// run

// A linked list survives collections; its middle can be dropped.
package main

import "runtime"

type node struct {
	value int
	next  *node
}

func build(n int) *node {
	var list *node
	for i := n; i > 0; i-- {
		list = &node{i, list}
	}
	return list
}

func sum(n *node) int {
	total := 0
	for ; n != nil; n = n.next {
		total += n.value
	}
	return total
}

func main() {
	list := build(300)
	runtime.GC()
	println(sum(list))
	list.next = list.next.next.next
	runtime.GC()
	println(sum(list))
}

// Stderr:
// 45150
// 45145
