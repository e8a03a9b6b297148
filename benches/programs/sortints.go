// sort.Slice and sort.Ints of a million numbers.
package main

import (
	"fmt"
	"sort"
)

func main() {
	x := uint64(88172645463325252)
	a := make([]int, 1_000_000)
	b := make([]int, len(a))
	for i := range a {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		a[i] = int(x >> 1)
	}
	copy(b, a)
	sort.Slice(a, func(i, j int) bool { return a[i] < a[j] })
	sort.Ints(b)
	fmt.Println(a[0] == b[0], a[500_000] == b[500_000])
}
