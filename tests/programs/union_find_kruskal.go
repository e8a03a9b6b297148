// Union-find with path compression drives Kruskal's spanning tree and connected components.
//
// spec: Slice types, For statements with range clause
package main

import (
	"fmt"
	"sort"
)

type DSU struct{ parent, rank []int }

func NewDSU(n int) *DSU {
	d := &DSU{make([]int, n), make([]int, n)}
	for i := range d.parent {
		d.parent[i] = i
	}
	return d
}

func (d *DSU) Find(x int) int {
	for d.parent[x] != x {
		d.parent[x] = d.parent[d.parent[x]]
		x = d.parent[x]
	}
	return x
}

func (d *DSU) Union(a, b int) bool {
	a, b = d.Find(a), d.Find(b)
	if a == b {
		return false
	}
	if d.rank[a] < d.rank[b] {
		a, b = b, a
	}
	d.parent[b] = a
	if d.rank[a] == d.rank[b] {
		d.rank[a]++
	}
	return true
}

type edge struct{ a, b, w int }

func kruskal(n int, edges []edge) (tree []edge, cost int) {
	sorted := append([]edge(nil), edges...)
	sort.SliceStable(sorted, func(i, j int) bool { return sorted[i].w < sorted[j].w })
	d := NewDSU(n)
	for _, e := range sorted {
		if d.Union(e.a, e.b) {
			tree = append(tree, e)
			cost += e.w
		}
	}
	return
}

func main() {
	edges := []edge{{0, 1, 7}, {0, 3, 5}, {1, 2, 8}, {1, 3, 9}, {1, 4, 7}, {2, 4, 5}, {3, 4, 15}, {3, 5, 6}, {4, 5, 8}, {4, 6, 9}, {5, 6, 11}}
	fmt.Println(kruskal(7, edges))
	d := NewDSU(10)
	for i := 0; i+3 < 10; i++ {
		d.Union(i, i+3)
	}
	groups := map[int][]int{}
	for i := range 10 {
		groups[d.Find(i)] = append(groups[d.Find(i)], i)
	}
	list := make([][]int, 0, len(groups))
	for _, g := range groups {
		list = append(list, g)
	}
	sort.Slice(list, func(i, j int) bool { return list[i][0] < list[j][0] })
	fmt.Println(len(list), list, d.Union(0, 9), d.Union(0, 1))
}
