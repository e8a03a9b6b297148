// Deleting and adding while ranging over maps, with results that do not depend on the order.
//
// spec: Map types, For statements with range clause, Deletion of map elements
package main

import "fmt"

type key struct{ a, b int8 }

func main() {
	m := map[int]int{}
	for i := range 200 {
		m[i] = i
	}
	visited := 0
	for k := range m {
		visited++
		delete(m, k)
		delete(m, (k+100)%200)
	}
	fmt.Println(visited, len(m))

	for i := range 50 {
		m[i] = 1
	}
	rounds := 0
	for k, v := range m {
		rounds++
		if v == 1 {
			m[k] = 2
		}
		if k < 50 {
			m[k+1000] = 3
		}
	}
	sum := 0
	for _, v := range m {
		sum += v
	}
	fmt.Println(rounds >= 50, len(m), sum)

	seen := map[int]bool{}
	for k := range m {
		if seen[k] {
			fmt.Println("twice", k)
		}
		seen[k] = true
	}
	for k := range m {
		if k >= 1000 {
			delete(m, k)
		}
	}
	fmt.Println(len(m))
	copyOf := make(map[int]int, len(m))
	for k, v := range m {
		copyOf[k] = v
	}
	clear(m)
	fmt.Println(len(m), len(copyOf))

	inverse := map[int][]key{}
	pairs := map[key]int{}
	for a := int8(-3); a <= 3; a++ {
		for b := int8(-3); b <= 3; b++ {
			pairs[key{a, b}] = int(a) * int(b)
		}
	}
	for k, v := range pairs {
		inverse[v] = append(inverse[v], k)
	}
	fmt.Println(len(pairs), len(inverse), len(inverse[0]), len(inverse[6]), len(inverse[9]))
	total := 0
	for range pairs {
		total++
	}
	nested := map[string]map[string]int{"x": {"a": 1}, "y": {"b": 2}}
	for _, inner := range nested {
		for k := range inner {
			inner[k] *= 10
		}
	}
	fmt.Println(total, nested)
	big := map[string]int{}
	for i := range 2000 {
		big[fmt.Sprint(i%700)] += i
	}
	check := 0
	for k, v := range big {
		check += len(k) * v
	}
	fmt.Println(len(big), check)
}
