// Maps with string keys: counting words, grouping, small maps that come and go.
package main

import "fmt"

func main() {
	words := make([]string, 20_000)
	x := uint32(2463534242)
	for i := range words {
		x ^= x << 13
		x ^= x >> 17
		x ^= x << 5
		b := make([]byte, 3+x%14)
		for j := range b {
			b[j] = 'a' + byte((x>>(uint(j)%24))%26)
		}
		words[i] = string(b)
	}
	counts := map[string]int{}
	for round := 0; round < 300; round++ {
		for _, w := range words {
			counts[w]++
		}
	}
	groups := map[string][]string{}
	for round := 0; round < 20; round++ {
		for _, w := range words {
			groups[w[:2]] = append(groups[w[:2]], w)
		}
	}
	total := 0
	for i := 0; i+5 < len(words)*20; i++ {
		at := i % (len(words) - 5)
		seen := make(map[string]int, 5)
		for _, w := range words[at : at+5] {
			seen[w]++
		}
		total += seen[words[at]] + len(seen)
	}
	for _, g := range groups {
		total += len(g)
	}
	fmt.Println(len(counts), len(groups), total)
}
