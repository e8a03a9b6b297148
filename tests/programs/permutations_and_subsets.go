// Combinatorics: permutations in order, subsets by bits, combinations by callback, partitions, Gray codes.
//
// spec: Function literals, Appending to and copying slices, Goto statements
package main

import (
	"fmt"
	"strings"
)

func nextPermutation(a []int) bool {
	i := len(a) - 2
	for i >= 0 && a[i] >= a[i+1] {
		i--
	}
	if i < 0 {
		return false
	}
	j := len(a) - 1
	for a[j] <= a[i] {
		j--
	}
	a[i], a[j] = a[j], a[i]
	for l, r := i+1, len(a)-1; l < r; l, r = l+1, r-1 {
		a[l], a[r] = a[r], a[l]
	}
	return true
}

func subsets(items []string) (out []string) {
	for mask := range 1 << len(items) {
		var pick []string
		for i, it := range items {
			if mask>>i&1 == 1 {
				pick = append(pick, it)
			}
		}
		out = append(out, "{"+strings.Join(pick, ",")+"}")
	}
	return
}

func combinations(n, k int, visit func([]int)) {
	pick := make([]int, 0, k)
	var rec func(from int)
	rec = func(from int) {
		if len(pick) == k {
			visit(pick)
			return
		}
		for i := from; i <= n-(k-len(pick)); i++ {
			pick = append(pick, i)
			rec(i + 1)
			pick = pick[:len(pick)-1]
		}
	}
	rec(0)
}

func partitions(n, limit int, prefix []int, visit func([]int)) {
	if n == 0 {
		visit(prefix)
		return
	}
	for k := min(n, limit); k > 0; k-- {
		partitions(n-k, k, append(prefix, k), visit)
	}
}

func gray(bits int) (codes []string) {
	for i := range 1 << bits {
		codes = append(codes, fmt.Sprintf("%0*b", bits, i^i>>1))
	}
	return
}

func main() {
	a := []int{1, 2, 2, 3}
	n := 0
again:
	n++
	fmt.Print(a, " ")
	if nextPermutation(a) {
		goto again
	}
	fmt.Println(n)
	fmt.Println(strings.Join(subsets([]string{"a", "b", "c"}), " "))
	var kept [][]int
	combinations(5, 3, func(c []int) { kept = append(kept, append([]int(nil), c...)) })
	fmt.Println(kept)
	count := 0
	partitions(5, 5, nil, func(p []int) { count++; fmt.Print(p, " ") })
	fmt.Println(count)
	fmt.Println(gray(3))
	c := 0
	combinations(12, 6, func([]int) { c++ })
	fmt.Println(c)
}
