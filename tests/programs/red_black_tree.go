// A left-leaning red-black tree as an ordered map from strings, with rank and range queries.
//
// spec: Struct types, Boolean types, Comparison operators
package main

import (
	"fmt"
	"strings"
)

const red, black = true, false

type node struct {
	key         string
	val, size   int
	color       bool
	left, right *node
}

func isRed(n *node) bool { return n != nil && n.color == red }
func size(n *node) int {
	if n == nil {
		return 0
	}
	return n.size
}

func (n *node) fix() *node {
	n.size = 1 + size(n.left) + size(n.right)
	return n
}

func rotateLeft(h *node) *node {
	x := h.right
	h.right, x.left = x.left, h
	x.color, h.color = h.color, red
	h.fix()
	return x.fix()
}

func rotateRight(h *node) *node {
	x := h.left
	h.left, x.right = x.right, h
	x.color, h.color = h.color, red
	h.fix()
	return x.fix()
}

func put(h *node, key string, val int) *node {
	if h == nil {
		return &node{key: key, val: val, size: 1, color: red}
	}
	switch c := strings.Compare(key, h.key); {
	case c < 0:
		h.left = put(h.left, key, val)
	case c > 0:
		h.right = put(h.right, key, val)
	default:
		h.val = val
	}
	if isRed(h.right) && !isRed(h.left) {
		h = rotateLeft(h)
	}
	if isRed(h.left) && isRed(h.left.left) {
		h = rotateRight(h)
	}
	if isRed(h.left) && isRed(h.right) {
		h.color, h.left.color, h.right.color = red, black, black
	}
	return h.fix()
}

type Map struct{ root *node }

func (m *Map) Put(k string, v int) {
	m.root = put(m.root, k, v)
	m.root.color = black
}

func (m *Map) Get(k string) (int, bool) {
	for n := m.root; n != nil; {
		switch {
		case k < n.key:
			n = n.left
		case k > n.key:
			n = n.right
		default:
			return n.val, true
		}
	}
	return 0, false
}

func (m *Map) Rank(k string) (r int) {
	for n := m.root; n != nil; {
		if k <= n.key {
			n = n.left
		} else {
			r += 1 + size(n.left)
			n = n.right
		}
	}
	return
}

func blackHeight(n *node) (h int, ok bool) {
	if n == nil {
		return 1, true
	}
	l, ok1 := blackHeight(n.left)
	r, ok2 := blackHeight(n.right)
	if !n.color {
		h = 1
	}
	return h + l, ok1 && ok2 && l == r && !(n.color && isRed(n.left)) && !isRed(n.right)
}

func main() {
	m := &Map{}
	for i := 0; i < 300; i++ {
		m.Put(fmt.Sprintf("key%03d", i*37%300), i)
	}
	fmt.Println(m.root.size)
	fmt.Println(blackHeight(m.root))
	fmt.Println(m.Get("key037"))
	fmt.Println(m.Get("nokey"))
	fmt.Println(m.Rank("key000"), m.Rank("key150"), m.Rank("zzz"))
	m.Put("key037", -1)
	fmt.Println(m.Get("key037"))
	fmt.Println(m.root.size, m.root.key)
}
