// Breadth-first search through a maze read as text, drawing the path.
//
// spec: Array types, Conversions to and from a string type, Labeled statements
package main

import (
	"fmt"
	"strings"
)

type point struct{ r, c int }

func (p point) add(d point) point { return point{p.r + d.r, p.c + d.c} }

const maze = `
##########
#S.......#
#.####.#.#
#....#.#.#
####.#.#.#
#....#.#E#
##########`

func find(grid [][]byte, ch byte) (p point) {
search:
	for r, row := range grid {
		for c, b := range row {
			if b == ch {
				p = point{r, c}
				break search
			}
		}
	}
	return
}

func solve(grid [][]byte) (path []point, visited int) {
	start, end := find(grid, 'S'), find(grid, 'E')
	from := map[point]point{start: start}
	queue := []point{start}
	for len(queue) > 0 {
		cur := queue[0]
		queue = queue[1:]
		if cur == end {
			for ; cur != start; cur = from[cur] {
				path = append(path, cur)
			}
			return path, len(from)
		}
		for _, d := range [...]point{{-1, 0}, {0, 1}, {1, 0}, {0, -1}} {
			next := cur.add(d)
			if _, seen := from[next]; seen || grid[next.r][next.c] == '#' {
				continue
			}
			from[next] = cur
			queue = append(queue, next)
		}
	}
	return nil, len(from)
}

func main() {
	var grid [][]byte
	for _, line := range strings.Split(strings.TrimSpace(maze), "\n") {
		grid = append(grid, []byte(line))
	}
	path, visited := solve(grid)
	fmt.Println(len(path), visited, path[len(path)-1])
	for _, p := range path[1:] {
		grid[p.r][p.c] = '*'
	}
	for _, row := range grid {
		fmt.Println(string(row))
	}
	grid[4][8] = '#'
	path, visited = solve(grid)
	fmt.Println(path == nil, visited)
}
