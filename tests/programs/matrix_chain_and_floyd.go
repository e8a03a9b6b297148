// Floyd-Warshall with path matrices and matrix chain ordering.
//
// spec: Array types, For statements with for clause
package main

import "fmt"

const inf = 1 << 29

type graph [5][5]int

func (g graph) floyd() (dist graph, next graph) {
	dist = g
	for i := range g {
		for j := range g {
			next[i][j] = j
		}
	}
	for k := range g {
		for i := range g {
			for j := range g {
				if d := dist[i][k] + dist[k][j]; d < dist[i][j] {
					dist[i][j] = d
					next[i][j] = next[i][k]
				}
			}
		}
	}
	return
}

func chain(dims []int) (cost int, order string) {
	n := len(dims) - 1
	best := make([][]int, n)
	split := make([][]int, n)
	for i := range best {
		best[i], split[i] = make([]int, n), make([]int, n)
	}
	for l := 2; l <= n; l++ {
		for i := 0; i+l <= n; i++ {
			j := i + l - 1
			best[i][j] = inf
			for k := i; k < j; k++ {
				c := best[i][k] + best[k+1][j] + dims[i]*dims[k+1]*dims[j+1]
				if c < best[i][j] {
					best[i][j], split[i][j] = c, k
				}
			}
		}
	}
	var show func(i, j int) string
	show = func(i, j int) string {
		if i == j {
			return string(rune('A' + i))
		}
		return "(" + show(i, split[i][j]) + show(split[i][j]+1, j) + ")"
	}
	return best[0][n-1], show(0, n-1)
}

func main() {
	var g graph
	for i := range g {
		for j := range g[i] {
			if i != j {
				g[i][j] = inf
			}
		}
	}
	for _, e := range [][3]int{{0, 1, 3}, {0, 2, 8}, {0, 4, -4}, {1, 3, 1}, {1, 4, 7}, {2, 1, 4}, {3, 0, 2}, {3, 2, -5}, {4, 3, 6}} {
		g[e[0]][e[1]] = e[2]
	}
	dist, next := g.floyd()
	for _, row := range dist {
		fmt.Println(row)
	}
	path := []int{0}
	for at := 0; at != 2; {
		at = next[at][2]
		path = append(path, at)
	}
	fmt.Println(path, g == dist, g[0][3] == inf)
	fmt.Println(chain([]int{30, 35, 15, 5, 10, 20, 25}))
	fmt.Println(chain([]int{10, 20, 30}))
}
