// A knight's tour by Warnsdorff's rule on boards of several sizes, checked move by move.
//
// spec: Array types, Composite literals, Labeled statements
package main

import "fmt"

var jumps = [...]struct{ dx, dy int }{{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}}

type board [][]int

func (b board) free(x, y int) bool {
	return x >= 0 && y >= 0 && x < len(b) && y < len(b) && b[x][y] == 0
}

func (b board) degree(x, y int) (n int) {
	for _, j := range jumps {
		if b.free(x+j.dx, y+j.dy) {
			n++
		}
	}
	return
}

func tour(n int) (b board, ok bool) {
	b = make(board, n)
	for i := range b {
		b[i] = make([]int, n)
	}
	x, y := 0, 0
	for move := 1; ; move++ {
		b[x][y] = move
		if move == n*n {
			return b, true
		}
		best, bx, by := 9, 0, 0
		for _, j := range jumps {
			if nx, ny := x+j.dx, y+j.dy; b.free(nx, ny) {
				if d := b.degree(nx, ny); d < best {
					best, bx, by = d, nx, ny
				}
			}
		}
		if best == 9 {
			return b, false
		}
		x, y = bx, by
	}
}

func valid(b board) bool {
	type at struct{ x, y int }
	where := map[int]at{}
	for x, row := range b {
		for y, v := range row {
			where[v] = at{x, y}
		}
	}
check:
	for v := 1; v < len(b)*len(b); v++ {
		p, q := where[v], where[v+1]
		for _, j := range jumps {
			if p.x+j.dx == q.x && p.y+j.dy == q.y {
				continue check
			}
		}
		return false
	}
	return true
}

func main() {
	for _, n := range []int{1, 3, 5, 6, 8} {
		b, ok := tour(n)
		fmt.Println(n, ok, ok && valid(b))
		if n == 5 {
			for _, row := range b {
				fmt.Printf("%2d\n", row)
			}
		}
	}
}
