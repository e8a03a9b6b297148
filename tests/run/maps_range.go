// run

// A map may change while it is ranged over: each entry comes at most once, deleted ones never, those that stay exactly once.
package main

import (
	"fmt"
	"math"
)

func fill(n int) map[int]int {
	m := map[int]int{}
	for i := 0; i < n; i++ {
		m[i] = i
	}
	return m
}

func check(what string, n int, seen map[int]int, gone map[int]bool) {
	for i := 0; i < n; i++ {
		if gone[i] && seen[i] > 1 || !gone[i] && seen[i] != 1 {
			fmt.Println(what, n, "entry", i, "seen", seen[i], "times")
			return
		}
	}
}

func main() {
	for _, n := range []int{1, 7, 8, 9, 100, 1000} {
		// Insertions make the map grow.
		m, seen := fill(n), map[int]int{}
		for k := range m {
			seen[k]++
			if len(m) < 10*n {
				for j := 0; j < 5; j++ {
					m[n+len(m)] = 0
				}
			}
		}
		check("growing", n, seen, nil)

		// Deleted entries do not come any more.
		m, seen = fill(n), map[int]int{}
		gone := map[int]bool{}
		for k := range m {
			seen[k]++
			if gone[k] {
				fmt.Println("deleted entry", k, "of", n)
			}
			for j := k + 1; j < k+4 && j < n; j++ {
				if seen[j] == 0 {
					delete(m, j)
					gone[j] = true
				}
			}
		}
		check("deleting", n, seen, gone)

		// Both, and new values are seen.
		m, seen = fill(n), map[int]int{}
		gone = map[int]bool{}
		first := true
		for k, v := range m {
			if seen[k]++; k < n && !first && v != k+1000 {
				fmt.Println("old value", k, v)
			}
			if first {
				for i := 0; i < n; i++ {
					m[i] = i + 1000
				}
				for i := n; i < 20*n; i++ {
					m[i] = i + 1000
				}
				for i := 0; i < n; i += 2 {
					if seen[i] == 0 {
						delete(m, i)
						gone[i] = true
					}
				}
				first = false
			}
		}
		check("both", n, seen, gone)

		// All go.
		m = fill(n)
		count := 0
		for range m {
			clear(m)
			count++
		}
		if count != 1 || len(m) != 0 {
			fmt.Println("cleared", n, count, len(m))
		}
		m = fill(n)
		for k := range m {
			delete(m, k)
		}
		if len(m) != 0 {
			fmt.Println("deleted all", len(m))
		}
	}

	// Keys that do not equal themselves.
	nan := map[float64]int{}
	for i := 0; i < 100; i++ {
		nan[math.NaN()] = i
	}
	sum, rounds := 0, 0
	for k, v := range nan {
		sum += v
		if rounds++; rounds == 3 {
			for i := 0; i < 1000; i++ {
				nan[float64(i)] = 0
			}
		}
		if k == k && v != 0 {
			fmt.Println("no NaN", k)
		}
	}
	_, ok := nan[math.NaN()]
	fmt.Println(sum, len(nan), ok)
	rounds = 0
	for range nan {
		if rounds++; rounds == 2 {
			nan[1e9] = 1
			clear(nan)
		}
	}
	fmt.Println(rounds, len(nan))

	// Key and value are places.
	var a [1]int
	var p struct{ v string }
	for a[0], p.v = range map[int]string{5: "five"} {
	}
	fmt.Println(a, p)
	target := map[string]int{}
	for target["k"] = range map[int]bool{9: true} {
	}
	fmt.Println(target)

	// Variables of each iteration.
	var fs []func() int
	for k, v := range map[int]int{1: 10, 2: 20, 3: 30} {
		fs = append(fs, func() int { return k * v })
	}
	total := 0
	for _, f := range fs {
		total += f()
	}
	fmt.Println(total)

	// Leaving early, nested.
	outer := 0
loop:
	for k := range fill(50) {
		for j := range fill(50) {
			if j == k {
				continue loop
			}
			if j < 0 {
				break loop
			}
		}
		outer++
	}
	fmt.Println(outer)
}

// Output:
// 4950 1100 false
// 2 0
// [5] {five}
// map[k:9]
// 140
// 0
