// Iteration over maps of several sizes; sets with struct keys.
package main

import "fmt"

type key struct{ a, b int32 }

func main() {
	sum := 0
	for _, size := range []int{5, 100, 100_000} {
		m := map[int]int{}
		for i := 0; i < size; i++ {
			m[i*7] = i
		}
		for r := 0; r < 10_000_000/size; r++ {
			for k, v := range m {
				sum += k + v
			}
		}
	}
	set := map[key]struct{}{}
	for i := int32(0); i < 3_000_000; i++ {
		k := key{i % 1000, i % 77}
		if _, ok := set[k]; !ok {
			set[k] = struct{}{}
		}
	}
	fmt.Println(sum, len(set))
}
