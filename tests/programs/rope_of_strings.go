// A rope: concatenation, indexing, splitting and rebalancing over an interface of two node kinds.
//
// spec: Interface types, Type switches, String types
package main

import (
	"fmt"
	"strings"
)

type rope interface {
	len() int
	at(i int) byte
	write(*strings.Builder)
}

type leaf string
type cat struct {
	left, right rope
	n, depth    int
}

func (l leaf) len() int                 { return len(l) }
func (l leaf) at(i int) byte            { return l[i] }
func (l leaf) write(b *strings.Builder) { b.WriteString(string(l)) }
func (c *cat) len() int                 { return c.n }
func (c *cat) write(b *strings.Builder) { c.left.write(b); c.right.write(b) }
func (c *cat) at(i int) byte {
	if n := c.left.len(); i >= n {
		return c.right.at(i - n)
	}
	return c.left.at(i)
}

func depth(r rope) int {
	if c, ok := r.(*cat); ok {
		return c.depth
	}
	return 0
}

func join(a, b rope) rope {
	switch {
	case a == nil || a.len() == 0:
		return b
	case b == nil || b.len() == 0:
		return a
	}
	return &cat{a, b, a.len() + b.len(), 1 + max(depth(a), depth(b))}
}

func split(r rope, i int) (rope, rope) {
	switch r := r.(type) {
	case leaf:
		return r[:i], r[i:]
	case *cat:
		if n := r.left.len(); i < n {
			a, b := split(r.left, i)
			return a, join(b, r.right)
		} else {
			a, b := split(r.right, i-n)
			return join(r.left, a), b
		}
	}
	return nil, nil
}

func balance(r rope) rope {
	var leaves []rope
	var collect func(rope)
	collect = func(r rope) {
		if c, ok := r.(*cat); ok {
			collect(c.left)
			collect(c.right)
			return
		}
		leaves = append(leaves, r)
	}
	collect(r)
	for len(leaves) > 1 {
		var next []rope
		for i := 0; i < len(leaves); i += 2 {
			if i+1 == len(leaves) {
				next = append(next, leaves[i])
			} else {
				next = append(next, join(leaves[i], leaves[i+1]))
			}
		}
		leaves = next
	}
	return leaves[0]
}

func text(r rope) string {
	var b strings.Builder
	r.write(&b)
	return b.String()
}

func main() {
	var r rope
	for _, w := range strings.SplitAfter("the rope holds many small strings without copying them", " ") {
		r = join(r, leaf(w))
	}
	fmt.Println(r.len(), depth(r), string(r.at(4)), text(r))
	b := balance(r)
	fmt.Println(depth(b), text(b) == text(r))
	head, tail := split(b, 14)
	edited := join(join(head, leaf(" <inserted>")), tail)
	fmt.Println(text(edited), edited.len())
	a, z := split(leaf("xy"), 0)
	fmt.Println(a.len(), z.len(), join(nil, leaf("only")))
	same := true
	for i := range b.len() {
		same = same && b.at(i) == text(r)[i]
	}
	fmt.Println(same)
	defer func() { fmt.Println(recover()) }()
	r.at(r.len())
}
