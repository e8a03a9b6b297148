// Ulam's spiral: walking a grid with a direction vector, primes marked.
//
// spec: Array types, Assignment statements
package main

import "fmt"

func prime(n int) bool {
	for d := 2; d*d <= n; d++ {
		if n%d == 0 {
			return false
		}
	}
	return n > 1
}

func main() {
	const size = 11
	var grid [size][size]int
	r, c := size/2, size/2
	dr, dc := 0, 1
	run, n := 1, 1
	for n <= size*size {
		for range 2 {
			for range run {
				if n > size*size {
					break
				}
				grid[r][c] = n
				n++
				r, c = r+dr, c+dc
			}
			dr, dc = -dc, dr
		}
		run++
	}
	diagonal, marked := [2]int{}, 0
	for r, row := range grid {
		for c, v := range row {
			mark := '.'
			if prime(v) {
				mark = '*'
				marked++
				if r == c || r+c == size-1 {
					diagonal[0]++
				}
			}
			if r == c || r+c == size-1 {
				diagonal[1]++
			}
			fmt.Printf("%c ", mark)
		}
		fmt.Println()
	}
	fmt.Println(marked, diagonal, grid[0][0], grid[size-1][size-1])
}
