// Garbage with many pointers over a large live heap: linked lists, a tree that is rebalanced, slices of pointers.
package main

import "fmt"

type node struct {
	next  *node
	other *node
	name  string
	vals  []int
}

type tree struct {
	left, right *tree
	key         int
	value       *node
}

func (t *tree) insert(key int, v *node) *tree {
	if t == nil {
		return &tree{key: key, value: v}
	}
	if key < t.key {
		t.left = t.left.insert(key, v)
	} else if key > t.key {
		t.right = t.right.insert(key, v)
	} else {
		t.value = v
	}
	return t
}

func main() {
	var root *tree
	x := uint32(12345)
	ring := make([]*node, 100_000)
	for i := 0; i < 1_500_000; i++ {
		x = x*1664525 + 1013904223
		n := &node{name: "n", vals: make([]int, 4)}
		n.next = ring[x%100_000]
		if n.next != nil {
			n.other, n.next.next, n.next.other = n.next.other, nil, nil
		}
		ring[x%100_000] = n
		if i%4 == 0 {
			root = root.insert(int(x>>16), n)
		}
	}
	count := 0
	for _, n := range ring {
		if n != nil {
			count += len(n.vals)
		}
	}
	fmt.Println(count, root.key)
}
