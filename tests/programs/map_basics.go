// Maps: insertion, lookup with comma-ok, deletion while ranging, nested maps, counting, zero values.
//
// spec: Map types, Index expressions, Deletion of map elements
package main

import (
	"fmt"
	"sort"
	"strings"
)

type Graph map[string]map[string]int

func (g Graph) Edge(from, to string, weight int) {
	if g[from] == nil {
		g[from] = make(map[string]int)
	}
	g[from][to] = weight
}

func wordCount(text string) map[string]int {
	counts := make(map[string]int)
	for _, w := range strings.Fields(text) {
		counts[strings.ToLower(strings.Trim(w, ".,"))]++
	}
	return counts
}

func sortedKeys(m map[string]int) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func main() {
	counts := wordCount("The cat saw the dog. The dog, the cat and a bird.")
	for _, k := range sortedKeys(counts) {
		fmt.Print(k, "=", counts[k], " ")
	}
	fmt.Println()
	if n, ok := counts["fish"]; !ok {
		fmt.Println("no fish", n)
	}
	for k, n := range counts {
		if n == 1 {
			delete(counts, k)
		}
	}
	fmt.Println(counts, len(counts))
	delete(counts, "not there")

	g := Graph{}
	g.Edge("a", "b", 3)
	g.Edge("a", "c", 1)
	g.Edge("b", "c", 7)
	fmt.Println(g, len(g["a"]), g["zzz"]["b"])

	var null map[string]bool
	fmt.Println(null == nil, len(null), null["x"])
	delete(null, "x")

	squares := map[int]int{}
	for i := 0; i < 1000; i++ {
		squares[i*7919%1009] = i * i
	}
	sum := 0
	for k, v := range squares {
		sum += k ^ v
	}
	fmt.Println(len(squares), sum)
	for k := range squares {
		delete(squares, k)
	}
	fmt.Println(len(squares))
	m := map[string][]int{}
	m["x"] = append(m["x"], 1)
	m["x"] = append(m["x"], 2)
	m["y"] = append(m["y"], 3)
	fmt.Println(m)
}
