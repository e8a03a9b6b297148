// runpanic -gcflags=-l

package main

type node struct {
	value int
	next  *node
}

func second(n *node) int { return n.next.value }

func main() {
	println(second(&node{1, &node{2, nil}}))
	println(second(&node{1, nil}))
}
