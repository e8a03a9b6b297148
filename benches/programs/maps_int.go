// Maps with integer keys: counting, lookups that hit and miss, deletion, iteration.
package main

import "fmt"

func step(x uint64) uint64 {
	x ^= x << 13
	x ^= x >> 7
	x ^= x << 17
	return x
}

func main() {
	x := uint64(88172645463325252)
	sum := 0
	for _, size := range []int{100, 10_000, 1_000_000} {
		m := make(map[int]int)
		for i := 0; i < 3_000_000; i++ {
			x = step(x)
			m[int(x)%size]++
		}
		for i := 0; i < 3_000_000; i++ {
			x = step(x)
			if v, ok := m[int(x%uint64(2*size))]; ok {
				sum += v
			}
		}
		small := map[uint32]bool{}
		for i := 0; i < 1_000_000; i++ {
			x = step(x)
			small[uint32(x)%uint32(size)] = true
			delete(small, uint32(x>>32)%uint32(size))
		}
		for round := 0; round < 3; round++ {
			for k, v := range m {
				sum += k ^ v
			}
		}
		sum += len(m) + len(small)
	}
	fmt.Println(sum)
}
