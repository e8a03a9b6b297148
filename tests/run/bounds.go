// run

// Loops whose bounds checks are removed, and loops that look alike but need them.
package main

//go:noinline
func sums(s []int) (a, b, c, d int) {
	for i := 0; i < len(s); i++ {
		a += s[i]
	}
	for i := 0; i < len(s)-1; i++ {
		b += s[i] * s[i+1]
	}
	for i := len(s) - 1; i >= 0; i-- {
		c = c*3 + s[i]
	}
	n := len(s)
	for i := 0; i+2 < n; i += 3 {
		d += s[i] + s[i+1] + s[i+2]
	}
	return
}

//go:noinline
func table(n int) int {
	t := make([]int, n+1)
	t[0] = 1
	for i := 1; i <= n; i++ {
		t[i] = t[i-1] + i
	}
	for i := n; i >= 0; i-- {
		t[i]++
	}
	return t[n]
}

//go:noinline
func shrinks(s []int) (t int) {
	for i := 0; i < len(s); i++ {
		t += s[i]
		s = s[:len(s)-1]
	}
	return
}

//go:noinline
func jumps(s []int) (t int) {
	for i := 0; i < len(s); i++ {
		t += s[i]
		i++
	}
	return
}

var shared []int

//go:noinline
func closure(s []int) (t int) {
	cut := func() { s = s[:2] }
	for i := 0; i < len(s); i++ {
		t += s[i]
		if i == 1 {
			cut()
		}
	}
	return
}

//go:noinline
func masks(a *[16]int, b [256]int, s []byte) (t int) {
	for _, c := range s {
		t += b[c] + a[c&15] + a[c>>4] + a[int(c)%16]
	}
	return
}

func try(name string, i int) int {
	s := []int{1, 2, 3}
	if i >= 0 && i < len(s) {
		return s[i]
	}
	println(name, "out of range")
	return -1
}

func main() {
	println(sums([]int{1, 2, 3, 4, 5, 6, 7}))
	println(sums(nil))
	println(sums([]int{9}))
	println(table(0), table(10))
	println(shrinks([]int{1, 2, 3, 4, 5}), jumps([]int{1, 2, 3, 4, 5}), closure([]int{1, 2, 3, 4}))
	var a [16]int
	var b [256]int
	for i := range b {
		a[i%16] += i
		b[i] = i
	}
	println(masks(&a, b, []byte("some bytes\xff")))
	println(try("low", -1), try("high", 3), try("ok", 2))
	grid := make([][]int, 4)
	for y := range grid {
		grid[y] = make([]int, 5)
		for x := range grid[y] {
			grid[y][x] = x * y
		}
	}
	t := 0
	for y := 1; y < len(grid)-1; y++ {
		for x := 1; x < len(grid[y])-1; x++ {
			t += grid[y-1][x] + grid[y+1][x] + grid[y][x-1] + grid[y][x+1]
		}
	}
	println(t)
}

// Stderr:
// 28 112 7108 21
// 0 0 0 0
// 9 0 9 0
// 2 57
// 6 9 3
// 68202
// low out of range
// high out of range
// -1 -1 3
// 72
