// A generic heap by a less method of the element type or by a function; Dijkstra, top k, merging of sorted sequences.
//
// spec: Satisfying a type constraint, General interfaces, Slice types
package main

import (
	"cmp"
	"fmt"
	"iter"
	"math"
	"slices"
)

// Lesser is implemented by what can be in a heap by itself.
type Lesser[T any] interface{ Less(T) bool }

type Heap[T any] struct {
	items []T
	less  func(a, b T) bool
}

func NewHeap[T Lesser[T]](items ...T) *Heap[T] { return HeapBy(T.Less, items...) }

func HeapBy[T any](less func(a, b T) bool, items ...T) *Heap[T] {
	h := &Heap[T]{slices.Clone(items), less}
	for i := len(items)/2 - 1; i >= 0; i-- {
		h.down(i)
	}
	return h
}

func (h *Heap[T]) down(i int) {
	for {
		c := 2*i + 1
		if c >= len(h.items) {
			return
		}
		if c+1 < len(h.items) && h.less(h.items[c+1], h.items[c]) {
			c++
		}
		if !h.less(h.items[c], h.items[i]) {
			return
		}
		h.items[i], h.items[c] = h.items[c], h.items[i]
		i = c
	}
}

func (h *Heap[T]) Push(v T) {
	h.items = append(h.items, v)
	for i := len(h.items) - 1; i > 0; {
		p := (i - 1) / 2
		if !h.less(h.items[i], h.items[p]) {
			return
		}
		h.items[i], h.items[p] = h.items[p], h.items[i]
		i = p
	}
}

func (h *Heap[T]) Pop() T {
	top, n := h.items[0], len(h.items)-1
	h.items[0] = h.items[n]
	h.items = slices.Delete(h.items, n, n+1)
	h.down(0)
	return top
}

func (h *Heap[T]) Drain() iter.Seq[T] {
	return func(yield func(T) bool) {
		for len(h.items) > 0 && yield(h.Pop()) {
		}
	}
}

type task struct {
	priority int
	name     string
}

func (t task) Less(u task) bool {
	return t.priority > u.priority || t.priority == u.priority && t.name < u.name
}

// TopK returns the k greatest numbers.
func TopK[T cmp.Ordered](k int, seq iter.Seq[T]) []T {
	h := HeapBy(cmp.Less[T])
	for v := range seq {
		if h.Push(v); len(h.items) > k {
			h.Pop()
		}
	}
	top := slices.Collect(h.Drain())
	slices.Reverse(top)
	return top
}

// Merge merges sorted sequences into one.
func Merge[T cmp.Ordered](seqs ...iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		type source struct {
			head T
			next func() (T, bool)
		}
		h := HeapBy(func(a, b source) bool { return a.head < b.head })
		for _, seq := range seqs {
			next, stop := iter.Pull(seq)
			defer stop()
			if v, ok := next(); ok {
				h.Push(source{v, next})
			}
		}
		for len(h.items) > 0 {
			s := h.Pop()
			if !yield(s.head) {
				return
			}
			if v, ok := s.next(); ok {
				h.Push(source{v, s.next})
			}
		}
	}
}

type edge[N comparable] struct {
	to   N
	cost float64
}

func Shortest[N comparable](graph map[N][]edge[N], from N) map[N]float64 {
	dist := map[N]float64{}
	h := HeapBy(func(a, b edge[N]) bool { return a.cost < b.cost }, edge[N]{from, 0})
	for e := range h.Drain() {
		if _, done := dist[e.to]; done {
			continue
		}
		dist[e.to] = e.cost
		for _, next := range graph[e.to] {
			h.Push(edge[N]{next.to, e.cost + next.cost})
		}
	}
	return dist
}

func main() {
	h := NewHeap(task{1, "sleep"}, task{5, "eat"}, task{3, "code"}, task{5, "drink"})
	h.Push(task{4, "read"})
	for t := range h.Drain() {
		fmt.Print(t.name, t.priority, " ")
		if t.priority == 3 {
			break
		}
	}
	fmt.Println(len(h.items))
	fmt.Println(TopK(3, slices.Values([]int{5, 1, 9, 7, 3, 8})), TopK(2, slices.Values([]string{"b", "c", "a"})))
	merged := Merge(slices.Values([]int{1, 4, 9}), slices.Values([]int{2, 3, 10, 11}), slices.Values([]int(nil)), slices.Values([]int{5}))
	fmt.Println(slices.Collect(merged))
	for v := range merged {
		if v > 3 {
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
	graph := map[string][]edge[string]{
		"a": {{"b", 7}, {"c", 9}, {"f", 14}}, "b": {{"c", 10}, {"d", 15}}, "c": {{"d", 11}, {"f", 2}}, "d": {{"e", 6}}, "f": {{"e", 9}},
	}
	fmt.Println(Shortest(graph, "a"))
	grid := map[[2]int][]edge[[2]int]{}
	for x := range 4 {
		for y := range 4 {
			at := [2]int{x, y}
			grid[at] = []edge[[2]int]{{[2]int{x + 1, y}, math.Sqrt2}, {[2]int{x, y + 1}, 1}}
		}
	}
	fmt.Printf("%.4f\n", Shortest(grid, [2]int{})[[2]int{3, 3}])
}
