// Greedy colouring, bipartite check, bridges and strongly connected components.
//
// spec: Slice types, Function literals, Min and max
package main

import (
	"fmt"
	"sort"
)

type graph [][]int

func undirected(n int, edges ...[2]int) graph {
	g := make(graph, n)
	for _, e := range edges {
		g[e[0]] = append(g[e[0]], e[1])
		g[e[1]] = append(g[e[1]], e[0])
	}
	return g
}

func (g graph) color() (colors []int, used int) {
	colors = make([]int, len(g))
	for v := range g {
		taken := map[int]bool{}
		for _, w := range g[v] {
			taken[colors[w]] = true
		}
		c := 1
		for taken[c] {
			c++
		}
		colors[v] = c
		used = max(used, c)
	}
	return
}

func (g graph) bipartite() bool {
	side := make([]int, len(g))
	for s := range g {
		if side[s] != 0 {
			continue
		}
		side[s] = 1
		for queue := []int{s}; len(queue) > 0; queue = queue[1:] {
			for _, w := range g[queue[0]] {
				if side[w] == 0 {
					side[w] = -side[queue[0]]
					queue = append(queue, w)
				} else if side[w] == side[queue[0]] {
					return false
				}
			}
		}
	}
	return true
}

func (g graph) bridges() (out [][2]int) {
	num, low := make([]int, len(g)), make([]int, len(g))
	clock := 0
	var dfs func(v, parent int)
	dfs = func(v, parent int) {
		clock++
		num[v], low[v] = clock, clock
		for _, w := range g[v] {
			if w == parent {
				continue
			}
			if num[w] == 0 {
				dfs(w, v)
				if low[w] > num[v] {
					out = append(out, [2]int{min(v, w), max(v, w)})
				}
			}
			low[v] = min(low[v], low[w])
		}
	}
	for v := range g {
		if num[v] == 0 {
			dfs(v, -1)
		}
	}
	return
}

func (g graph) components() (out [][]int) {
	index, low, on := make([]int, len(g)), make([]int, len(g)), make([]bool, len(g))
	var stack []int
	n := 0
	var visit func(int)
	visit = func(v int) {
		n++
		index[v], low[v] = n, n
		stack = append(stack, v)
		on[v] = true
		for _, w := range g[v] {
			if index[w] == 0 {
				visit(w)
				low[v] = min(low[v], low[w])
			} else if on[w] {
				low[v] = min(low[v], index[w])
			}
		}
		if low[v] == index[v] {
			var c []int
			for {
				w := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				on[w] = false
				c = append(c, w)
				if w == v {
					break
				}
			}
			sort.Ints(c)
			out = append(out, c)
		}
	}
	for v := range g {
		if index[v] == 0 {
			visit(v)
		}
	}
	return
}

func main() {
	g := undirected(7, [2]int{0, 1}, [2]int{1, 2}, [2]int{2, 0}, [2]int{1, 3}, [2]int{3, 4}, [2]int{4, 5}, [2]int{5, 3})
	fmt.Println(g.color())
	fmt.Println(g.bipartite(), undirected(4, [2]int{0, 1}, [2]int{1, 2}, [2]int{2, 3}, [2]int{3, 0}).bipartite())
	fmt.Println(g.bridges())
	d := graph{{1}, {2}, {0, 3}, {4}, {5}, {3}, {5, 6}, {}}
	fmt.Println(d.components())
}
