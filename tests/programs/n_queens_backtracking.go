// N queens by backtracking, with slices and with bit masks.
//
// spec: Function literals, Arithmetic operators, Calls
package main

import (
	"fmt"
	"strings"
)

func solve(n int, visit func([]int) bool) {
	cols := make([]bool, n)
	up := make([]bool, 2*n)
	down := make([]bool, 2*n)
	placed := make([]int, 0, n)
	var place func(row int) bool
	place = func(row int) bool {
		if row == n {
			return visit(placed)
		}
		for c := 0; c < n; c++ {
			u, d := row+c, row-c+n
			if cols[c] || up[u] || down[d] {
				continue
			}
			cols[c], up[u], down[d] = true, true, true
			placed = append(placed, c)
			more := place(row + 1)
			placed = placed[:row]
			cols[c], up[u], down[d] = false, false, false
			if !more {
				return false
			}
		}
		return true
	}
	place(0)
}

func countBits(all, cols, left, right uint) int {
	if cols == all {
		return 1
	}
	total := 0
	for free := all &^ (cols | left | right); free != 0; {
		bit := free & -free
		free &^= bit
		total += countBits(all, cols|bit, (left|bit)<<1&all, (right|bit)>>1)
	}
	return total
}

func draw(solution []int) string {
	rows := make([]string, len(solution))
	for i, c := range solution {
		rows[i] = strings.Repeat(". ", c) + "Q" + strings.Repeat(" .", len(solution)-c-1)
	}
	return strings.Join(rows, "\n")
}

func main() {
	for n := 1; n <= 8; n++ {
		count := 0
		solve(n, func([]int) bool { count++; return true })
		fmt.Println(n, count, countBits(1<<n-1, 0, 0, 0))
	}
	first := true
	solve(6, func(s []int) bool {
		fmt.Println(draw(s))
		keep := first
		first = false
		if keep {
			fmt.Println()
		}
		return keep
	})
}
