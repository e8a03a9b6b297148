// Slices share arrays: append in place, three-index slices, copy with overlap, delete and insert idioms.
//
// spec: Slice types, Slice expressions, Appending to and copying slices
package main

import "fmt"

func insert(s []int, at int, vs ...int) []int {
	return append(s[:at], append(append([]int{}, vs...), s[at:]...)...)
}

func remove(s []int, i int) []int {
	copy(s[i:], s[i+1:])
	return s[:len(s)-1]
}

func filterInPlace(s []int, keep func(int) bool) []int {
	out := s[:0]
	for _, v := range s {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

func reverse(s []int) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

func rotate(s []int, k int) {
	reverse(s[:k])
	reverse(s[k:])
	reverse(s)
}

func main() {
	base := []int{0, 1, 2, 3, 4, 5, 6, 7}
	a := base[2:5]
	b := append(a, 100)
	fmt.Println(a, b, base)
	c := base[2:5:5]
	d := append(c, 200)
	fmt.Println(c, d, base, cap(c), len(d))

	fmt.Println(copy(base[1:], base), base)
	fmt.Println(copy(base, base[3:]), base)
	fmt.Println(insert([]int{1, 2, 5}, 2, 3, 4))
	fmt.Println(remove([]int{9, 8, 7}, 1))
	nums := []int{1, 2, 3, 4, 5, 6}
	even := filterInPlace(nums, func(n int) bool { return n%2 == 0 })
	fmt.Println(even, nums)
	rotate(nums, 2)
	fmt.Println(nums)

	var null []int
	empty := []int{}
	fmt.Println(null == nil, empty == nil, len(null), null, empty, append(null, empty...) == nil)
	arr := [5]int{1, 2, 3, 4, 5}
	whole := arr[:]
	whole[0] = -1
	tail := arr[3:]
	tail[0] = -4
	fmt.Println(arr, len(arr[:2:3]), cap(arr[:2:3]))
	bs := append([]byte("hello "), "world"...)
	n := copy(bs[6:], "gopher")
	fmt.Println(string(bs), n)
	grid := make([][]rune, 2)
	for i := range grid {
		grid[i] = []rune("abc")
	}
	grid[0][1] = '*'
	fmt.Println(string(grid[0]), string(grid[1]))
}
