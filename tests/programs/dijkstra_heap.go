// Shortest paths with container/heap, and path reconstruction.
//
// spec: Interface types, Type assertions, Method declarations
package main

import (
	"container/heap"
	"fmt"
	"math"
	"strings"
)

type edge struct {
	to     string
	weight int
}

type item struct {
	node  string
	dist  int
	index int
}

type queue []*item

func (q queue) Len() int            { return len(q) }
func (q queue) Less(i, j int) bool  { return q[i].dist < q[j].dist }
func (q queue) Swap(i, j int)       { q[i], q[j] = q[j], q[i]; q[i].index = i; q[j].index = j }
func (q *queue) Push(x interface{}) { it := x.(*item); it.index = len(*q); *q = append(*q, it) }
func (q *queue) Pop() interface{} {
	old := *q
	it := old[len(old)-1]
	*q = old[:len(old)-1]
	it.index = -1
	return it
}

type graph map[string][]edge

func (g graph) connect(a, b string, w int) {
	g[a] = append(g[a], edge{b, w})
	g[b] = append(g[b], edge{a, w})
}

func (g graph) shortest(from, to string) ([]string, int) {
	items := map[string]*item{}
	prev := map[string]string{}
	q := &queue{}
	for n := range g {
		d := math.MaxInt32
		if n == from {
			d = 0
		}
		items[n] = &item{node: n, dist: d}
		heap.Push(q, items[n])
	}
	for q.Len() > 0 {
		cur := heap.Pop(q).(*item)
		if cur.node == to || cur.dist == math.MaxInt32 {
			break
		}
		for _, e := range g[cur.node] {
			next := items[e.to]
			if d := cur.dist + e.weight; d < next.dist {
				next.dist = d
				prev[e.to] = cur.node
				heap.Fix(q, next.index)
			}
		}
	}
	if items[to].dist == math.MaxInt32 {
		return nil, -1
	}
	path := []string{to}
	for path[0] != from {
		path = append([]string{prev[path[0]]}, path...)
	}
	return path, items[to].dist
}

type intHeap []int

func (h intHeap) Len() int            { return len(h) }
func (h intHeap) Less(i, j int) bool  { return h[i] > h[j] }
func (h intHeap) Swap(i, j int)       { h[i], h[j] = h[j], h[i] }
func (h *intHeap) Push(x interface{}) { *h = append(*h, x.(int)) }
func (h *intHeap) Pop() interface{} {
	n := len(*h) - 1
	v := (*h)[n]
	*h = (*h)[:n]
	return v
}

func main() {
	g := graph{"island": nil}
	g.connect("home", "shop", 4)
	g.connect("home", "park", 1)
	g.connect("park", "shop", 2)
	g.connect("shop", "work", 5)
	g.connect("park", "lake", 9)
	g.connect("lake", "work", 3)
	for _, to := range []string{"work", "lake", "island", "home"} {
		path, dist := g.shortest("home", to)
		fmt.Println(to, dist, strings.Join(path, " > "))
	}
	h := &intHeap{3, 1, 4, 1, 5, 9, 2, 6}
	heap.Init(h)
	heap.Push(h, 7)
	fmt.Print(heap.Remove(h, 3), ":")
	for h.Len() > 0 {
		fmt.Print(" ", heap.Pop(h))
	}
	fmt.Println()
}
