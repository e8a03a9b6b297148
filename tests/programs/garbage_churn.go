// Many short-lived objects: linked structures are built and dropped, survivors are checked.
//
// spec: Allocation, Pointer types, Map types
// stress: 500
package main

import (
	"fmt"
	"runtime"
	"strings"
)

type node struct {
	left, right *node
	label       string
	data        []byte
}

func build(depth int, label string) *node {
	if depth == 0 {
		return &node{label: label, data: make([]byte, 3)}
	}
	return &node{build(depth-1, label+"l"), build(depth-1, label+"r"), label, []byte(label)}
}

func (n *node) check() (count, bytes int) {
	if n == nil {
		return
	}
	lc, lb := n.left.check()
	rc, rb := n.right.check()
	if n.left != nil && !strings.HasPrefix(n.left.label, n.label) {
		panic("corrupt label " + n.left.label)
	}
	return lc + rc + 1, lb + rb + len(n.data)
}

func main() {
	keep := build(8, "k")
	total := 0
	for i := range 20 {
		t := build(6, fmt.Sprint(i))
		n, b := t.check()
		total += n * b
		if i%5 == 0 {
			keep.right.right = t
		}
	}
	fmt.Println(total)
	fmt.Println(keep.check())
	cache := map[string]*node{}
	var ring [16]*node
	for i := range 3000 {
		n := &node{label: strings.Repeat("x", i%7), left: ring[i%16]}
		if i%16 == 0 {
			n.left = nil
		}
		ring[(i+1)%16] = n
		cache[fmt.Sprint(i%50)] = n
	}
	runtime.GC()
	sum := 0
	for _, n := range cache {
		for ; n != nil; n = n.left {
			sum += len(n.label)
		}
	}
	fmt.Println(len(cache), sum)
	s := ""
	parts := [][]string{}
	for i := range 300 {
		s += string(rune('a' + i%26))
		if i%10 == 0 {
			parts = append(parts, strings.Split(s, "e"))
		}
	}
	fmt.Println(len(s), len(parts), len(parts[29]), parts[3])
	fs := []func() int{}
	for i := range 100 {
		buf := make([]int, i+1)
		buf[i] = i
		fs = append(fs, func() int { return buf[len(buf)-1] })
	}
	runtime.GC()
	acc := 0
	for _, f := range fs {
		acc += f()
	}
	fmt.Println(acc)
}
