// Bounds-checked loops over matrices: a stencil, a transposition, edit distance.
package main

import "fmt"

func stencil(a, b [][]int) {
	for y := 1; y < len(a)-1; y++ {
		for x := 1; x < len(a[y])-1; x++ {
			b[y][x] = (a[y-1][x] + a[y+1][x] + a[y][x-1] + a[y][x+1]) / 4
		}
	}
}

func distance(a, b string) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1]+cost)
		}
	}
	return d[len(a)][len(b)]
}

func main() {
	const n = 1000
	a, b := make([][]int, n), make([][]int, n)
	for i := range a {
		a[i], b[i] = make([]int, n), make([]int, n)
		for j := range a[i] {
			a[i][j] = i * j % 1000
		}
	}
	for r := 0; r < 100; r++ {
		stencil(a, b)
		a, b = b, a
	}
	var t [256][256]int32
	for r := 0; r < 200; r++ {
		for i := 0; i < 256; i++ {
			for j := 0; j < 256; j++ {
				t[i][j] += int32(i*j) + t[j][i]
			}
		}
	}
	s1, s2 := "", ""
	for i := 0; i < 300; i++ {
		s1 += string(rune('a' + i%7))
		s2 += string(rune('a' + i%11))
	}
	dist := 0
	for r := 0; r < 300; r++ {
		dist += distance(s1, s2)
	}
	fmt.Println(a[500][500], t[3][5], dist)
}
