// Recursion with slices: N queens, permutations.
package main

import "fmt"

func queens(row, n int, cols, up, down []bool) int {
	if row == n {
		return 1
	}
	count := 0
	for c := 0; c < n; c++ {
		if cols[c] || up[row+c] || down[row-c+n] {
			continue
		}
		cols[c], up[row+c], down[row-c+n] = true, true, true
		count += queens(row+1, n, cols, up, down)
		cols[c], up[row+c], down[row-c+n] = false, false, false
	}
	return count
}

func permute(a []int, k int, visit func([]int)) {
	if k == len(a) {
		visit(a)
		return
	}
	for i := k; i < len(a); i++ {
		a[k], a[i] = a[i], a[k]
		permute(a, k+1, visit)
		a[k], a[i] = a[i], a[k]
	}
}

func main() {
	n := 11
	fmt.Println(queens(0, n, make([]bool, n), make([]bool, 2*n), make([]bool, 2*n+1)))
	sum := 0
	permute([]int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, 0, func(a []int) { sum += a[0] * a[9] })
	fmt.Println(sum)
}
