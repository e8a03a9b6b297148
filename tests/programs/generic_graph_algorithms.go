// Graphs over any comparable node: breadth-first distances, topological order, components, and embedding of generic types.
//
// spec: Instantiations, Struct types, Errors
package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
)

type Graph[N comparable] struct {
	edges map[N][]N
}

func (g *Graph[N]) Edge(from N, to ...N) {
	if g.edges == nil {
		g.edges = make(map[N][]N)
	}
	g.edges[from] = append(g.edges[from], to...)
	for _, n := range to {
		if _, ok := g.edges[n]; !ok {
			g.edges[n] = nil
		}
	}
}

// BFS yields nodes with their distance.
func (g *Graph[N]) BFS(from N) iter.Seq2[N, int] {
	return func(yield func(N, int) bool) {
		dist := map[N]int{from: 0}
		for queue := []N{from}; len(queue) > 0; queue = queue[1:] {
			n := queue[0]
			if !yield(n, dist[n]) {
				return
			}
			for _, m := range g.edges[n] {
				if _, seen := dist[m]; !seen {
					dist[m] = dist[n] + 1
					queue = append(queue, m)
				}
			}
		}
	}
}

func (g *Graph[N]) Path(from, to N) []N {
	reversed := Reverse(g)
	dist := maps.Collect(reversed.BFS(to))
	d, ok := dist[from]
	if !ok {
		return nil
	}
	path := []N{from}
	for ; d > 0; d-- {
		next := slices.IndexFunc(g.edges[from], func(n N) bool { e, ok := dist[n]; return ok && e == d-1 })
		from = g.edges[from][next]
		path = append(path, from)
	}
	return path
}

func Reverse[N comparable](g *Graph[N]) *Graph[N] {
	r := new(Graph[N])
	for n, to := range g.edges {
		for _, m := range to {
			r.Edge(m, n)
		}
	}
	return r
}

type cycleError[N any] struct{ at N }

func (e *cycleError[N]) Error() string { return fmt.Sprint("cycle at ", e.at) }

// Topological returns every node before those it leads to. Ties are broken by the nodes' order.
func Topological[N cmp.Ordered](g *Graph[N]) ([]N, error) {
	const (
		white = iota
		grey
		black
	)
	colour := map[N]int{}
	var order []N
	var visit func(n N) error
	visit = func(n N) error {
		switch colour[n] {
		case grey:
			return &cycleError[N]{n}
		case black:
			return nil
		}
		colour[n] = grey
		for _, m := range slices.Backward(slices.Sorted(slices.Values(g.edges[n]))) {
			if err := visit(m); err != nil {
				return err
			}
		}
		colour[n] = black
		order = append(order, n)
		return nil
	}
	for _, n := range slices.Backward(slices.Sorted(maps.Keys(g.edges))) {
		if err := visit(n); err != nil {
			return nil, err
		}
	}
	slices.Reverse(order)
	return order, nil
}

// Named is a graph whose nodes have labels.
type Named[N comparable, L any] struct {
	*Graph[N]
	labels map[N]L
}

func (g Named[N, L]) Label(n N) (label L) { return g.labels[n] }

type square struct{ file, rank int }

func (s square) String() string { return string(rune('a'+s.file)) + string(rune('1'+s.rank)) }

func knight() *Graph[square] {
	g := new(Graph[square])
	for f := range 8 {
		for r := range 8 {
			for _, d := range [][2]int{{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}} {
				if to := (square{f + d[0], r + d[1]}); 0 <= to.file && to.file < 8 && 0 <= to.rank && to.rank < 8 {
					g.Edge(square{f, r}, to)
				}
			}
		}
	}
	return g
}

func main() {
	g := Named[string, int]{&Graph[string]{}, map[string]int{"shirt": 1, "tie": 2}}
	g.Edge("shirt", "tie", "belt")
	g.Edge("tie", "jacket")
	g.Edge("trousers", "shoes", "belt")
	g.Edge("belt", "jacket")
	g.Edge("socks", "shoes")
	fmt.Println(Topological(g.Graph))
	fmt.Println(g.Label("tie"), g.Label("hat"), g.Path("shirt", "jacket"), g.Path("jacket", "shirt"))
	g.Edge("jacket", "shirt")
	_, err := Topological(g.Graph)
	cycle, ok := errors.AsType[*cycleError[string]](fmt.Errorf("dressing: %w", err))
	fmt.Println(err, ok, cycle.at)
	_, ok = errors.AsType[*cycleError[int]](err)
	fmt.Println(ok)
	board := knight()
	byDistance := map[int]int{}
	for _, d := range board.BFS(square{0, 0}) {
		byDistance[d]++
	}
	fmt.Println(byDistance, len(board.Path(square{0, 0}, square{7, 7})), board.Path(square{0, 0}, square{1, 2}))
	for s, d := range board.BFS(square{3, 3}) {
		if d == 2 {
			fmt.Println("first at distance 2:", s)
			break
		}
	}
	var numbers Graph[int]
	for i := 1; i <= 12; i++ {
		for j := 2 * i; j <= 12; j += i {
			numbers.Edge(i, j)
		}
	}
	fmt.Println(Topological(&numbers))
}
