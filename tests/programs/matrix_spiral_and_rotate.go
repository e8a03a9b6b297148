// Two-dimensional slices: spiral order, rotation in place, transposition, Pascal's triangle, magic squares.
//
// spec: Slice types, Making slices maps and channels
package main

import "fmt"

func spiral(m [][]int) (out []int) {
	top, bottom, left, right := 0, len(m)-1, 0, len(m[0])-1
	for top <= bottom && left <= right {
		for c := left; c <= right; c++ {
			out = append(out, m[top][c])
		}
		top++
		for r := top; r <= bottom; r++ {
			out = append(out, m[r][right])
		}
		right--
		if top <= bottom {
			for c := right; c >= left; c-- {
				out = append(out, m[bottom][c])
			}
			bottom--
		}
		if left <= right {
			for r := bottom; r >= top; r-- {
				out = append(out, m[r][left])
			}
			left++
		}
	}
	return
}

func rotate(m [][]int) {
	n := len(m)
	for r := range m {
		for c := r + 1; c < n; c++ {
			m[r][c], m[c][r] = m[c][r], m[r][c]
		}
	}
	for _, row := range m {
		for i, j := 0, n-1; i < j; i, j = i+1, j-1 {
			row[i], row[j] = row[j], row[i]
		}
	}
}

func grid(rows, cols int) [][]int {
	m := make([][]int, rows)
	for r := range m {
		m[r] = make([]int, cols)
		for c := range m[r] {
			m[r][c] = r*cols + c + 1
		}
	}
	return m
}

func pascal(n int) (rows [][]uint64) {
	for i := range n {
		row := make([]uint64, i+1)
		row[0], row[i] = 1, 1
		for j := 1; j < i; j++ {
			row[j] = rows[i-1][j-1] + rows[i-1][j]
		}
		rows = append(rows, row)
	}
	return
}

func magic(n int) [][]int {
	m := grid(n, n)
	for r := range m {
		clear(m[r])
	}
	r, c := 0, n/2
	for k := 1; k <= n*n; k++ {
		m[r][c] = k
		nr, nc := (r-1+n)%n, (c+1)%n
		if m[nr][nc] != 0 {
			nr, nc = (r+1)%n, c
		}
		r, c = nr, nc
	}
	return m
}

func main() {
	fmt.Println(spiral(grid(3, 4)), spiral(grid(1, 3)), spiral(grid(3, 1)))
	m := grid(3, 3)
	rotate(m)
	fmt.Println(m)
	rotate(m)
	rotate(m)
	rotate(m)
	fmt.Println(m)
	p := pascal(60)
	fmt.Println(p[5], p[59][29])
	sq := magic(5)
	for _, row := range sq {
		sum := 0
		for _, v := range row {
			sum += v
		}
		fmt.Println(row, sum)
	}
}
