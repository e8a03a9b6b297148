// Nested slices of integers.
package main

func matrix(n, seed int) [][]int {
	m := make([][]int, n)
	for i := range m {
		m[i] = make([]int, n)
		for j := range m[i] {
			m[i][j] = (i*seed + j) % 100
		}
	}
	return m
}

func mul(a, b [][]int, n int) [][]int {
	c := make([][]int, n)
	for i := range c {
		row := make([]int, n)
		for k := range b {
			x := a[i][k]
			bk := b[k]
			for j := range row {
				row[j] += x * bk[j]
			}
		}
		c[i] = row
	}
	return c
}

func main() {
	const n = 500
	c := mul(matrix(n, 3), matrix(n, 7), n)
	sum := 0
	for _, row := range c {
		for _, v := range row {
			sum += v
		}
	}
	println(sum)
}
