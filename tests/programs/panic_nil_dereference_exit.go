// An uncaught nil pointer dereference through a method call chain.
//
// spec: Run-time panics, Pointer types
// go: 1.19
package main

import "fmt"

type node struct {
	value       int
	left, right *node
}

func (n *node) insert(v int) *node {
	if n == nil {
		return &node{value: v}
	}
	if v < n.value {
		n.left = n.left.insert(v)
	} else {
		n.right = n.right.insert(v)
	}
	return n
}

func (n *node) leftmost() int {
	for n.left != nil {
		n = n.left
	}
	return n.value
}

func main() {
	var root *node
	for _, v := range []int{5, 2, 8, 1} {
		root = root.insert(v)
	}
	fmt.Println(root.leftmost(), root.right.leftmost())
	fmt.Println(root.right.left.leftmost())
}
