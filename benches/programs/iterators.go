// Loops over iterators of package slices, which are inlined with the loop.
package main

import "slices"

func sum(s []int) (t int) {
	for v := range slices.Values(s) {
		t += v
	}
	return
}

func main() {
	s := make([]int, 1000)
	for i := range s {
		s[i] = i
	}
	t := 0
	for range 100000 {
		t += sum(s)
	}
	println(t)
}
