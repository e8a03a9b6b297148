// container/list, container/heap, container/ring.
//
// go: 1.19
package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"testing"
)

type ints []int

func (h ints) Len() int            { return len(h) }
func (h ints) Less(i, j int) bool  { return h[i] < h[j] }
func (h ints) Swap(i, j int)       { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x interface{}) { *h = append(*h, x.(int)) }
func (h *ints) Pop() interface{} {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

var (
	kept *list.List
	loop *ring.Ring
)

func main() {
	n := 1000
	count("list", func() { kept = list.New(); kept.PushBack(n); kept.PushFront(1) })
	count("local list", func() { l := list.New(); l.PushBack("x"); l.Remove(l.Front()) })
	count("ring", func() { loop = ring.New(4) })
	h := make(ints, 0, 16)
	count("heap", func() {
		heap.Push(&h, n)
		heap.Push(&h, n-1)
		n = heap.Pop(&h).(int)
		heap.Pop(&h)
	})
	count("heap, small", func() { heap.Push(&h, 3); heap.Pop(&h) })
	count("heap.Init", func() { g := ints{3, 1, 2}; heap.Init(&g) })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
