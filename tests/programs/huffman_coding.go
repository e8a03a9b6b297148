// Huffman coding: a priority queue builds the tree, codes are written, decoded and measured.
//
// spec: Type switches, Composite literals, String types
package main

import (
	"container/heap"
	"fmt"
	"sort"
	"strings"
)

type tree interface{ weight() int }
type leaf struct {
	n   int
	sym rune
}
type branch struct {
	n           int
	left, right tree
	order       int
}

func (l leaf) weight() int    { return l.n }
func (b *branch) weight() int { return b.n }

type forest []tree

func rank(t tree) int {
	switch t := t.(type) {
	case leaf:
		return int(t.sym)
	case *branch:
		return 1<<20 + t.order
	}
	panic("unknown tree")
}

func (f forest) Len() int { return len(f) }
func (f forest) Less(i, j int) bool {
	if f[i].weight() != f[j].weight() {
		return f[i].weight() < f[j].weight()
	}
	return rank(f[i]) < rank(f[j])
}
func (f forest) Swap(i, j int)       { f[i], f[j] = f[j], f[i] }
func (f *forest) Push(x interface{}) { *f = append(*f, x.(tree)) }
func (f *forest) Pop() (x interface{}) {
	n := len(*f) - 1
	x = (*f)[n]
	*f = (*f)[:n]
	return
}

func build(text string) tree {
	freq := map[rune]int{}
	for _, r := range text {
		freq[r]++
	}
	f := &forest{}
	for r, n := range freq {
		*f = append(*f, leaf{n, r})
	}
	heap.Init(f)
	for order := 0; f.Len() > 1; order++ {
		a, b := heap.Pop(f).(tree), heap.Pop(f).(tree)
		heap.Push(f, &branch{a.weight() + b.weight(), a, b, order})
	}
	return (*f)[0]
}

func codes(t tree, prefix string, out map[rune]string) {
	switch t := t.(type) {
	case leaf:
		out[t.sym] = prefix
	case *branch:
		codes(t.left, prefix+"0", out)
		codes(t.right, prefix+"1", out)
	}
}

func decode(t tree, bits string) string {
	var b strings.Builder
	cur := t
	for _, c := range bits {
		br := cur.(*branch)
		if cur = br.left; c == '1' {
			cur = br.right
		}
		if l, ok := cur.(leaf); ok {
			b.WriteRune(l.sym)
			cur = t
		}
	}
	return b.String()
}

func main() {
	text := "she sells sea shells by the sea shore — naïvely"
	t := build(text)
	table := map[rune]string{}
	codes(t, "", table)
	var lines []string
	for r, c := range table {
		lines = append(lines, fmt.Sprintf("%2d %q %s", len(c), r, c))
	}
	sort.Strings(lines)
	fmt.Println(strings.Join(lines, "\n"))
	var enc strings.Builder
	for _, r := range text {
		enc.WriteString(table[r])
	}
	fmt.Println(len(text)*8, "->", enc.Len(), decode(t, enc.String()) == text)
}
