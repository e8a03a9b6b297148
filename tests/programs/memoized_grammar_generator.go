// Counting and generating sentences of a grammar with recursion, memo tables and a seeded choice.
//
// spec: Map types, Composite literals, Terminating statements
// stress: 100
package main

import (
	"fmt"
	"math/rand"
	"strings"
)

type Grammar map[string][][]string

var english = Grammar{
	"S":    {{"NP", "VP"}},
	"NP":   {{"Det", "N"}, {"Det", "Adj", "N"}, {"Name"}},
	"VP":   {{"V", "NP"}, {"V"}},
	"Det":  {{"the"}, {"a"}},
	"Adj":  {{"lazy"}, {"quick"}, {"green"}},
	"N":    {{"dog"}, {"fox"}},
	"V":    {{"sees"}, {"likes"}},
	"Name": {{"Ann"}},
}

func (g Grammar) count(symbol string, memo map[string]int) int {
	rules, ok := g[symbol]
	if !ok {
		return 1
	}
	if n, ok := memo[symbol]; ok {
		return n
	}
	total := 0
	for _, rule := range rules {
		n := 1
		for _, s := range rule {
			n *= g.count(s, memo)
		}
		total += n
	}
	memo[symbol] = total
	return total
}

func (g Grammar) nth(symbol string, n int, memo map[string]int) []string {
	rules, ok := g[symbol]
	if !ok {
		return []string{symbol}
	}
	for _, rule := range rules {
		size := 1
		for _, s := range rule {
			size *= g.count(s, memo)
		}
		if n >= size {
			n -= size
			continue
		}
		var out []string
		for i := len(rule) - 1; i >= 0; i-- {
			k := g.count(rule[i], memo)
			out = append(g.nth(rule[i], n%k, memo), out...)
			n /= k
		}
		return out
	}
	panic(fmt.Sprintf("no sentence %d of %s", n, symbol))
}

func (g Grammar) random(symbol string, r *rand.Rand) string {
	rules, ok := g[symbol]
	if !ok {
		return symbol
	}
	var parts []string
	for _, s := range rules[r.Intn(len(rules))] {
		parts = append(parts, g.random(s, r))
	}
	return strings.Join(parts, " ")
}

func main() {
	memo := map[string]int{}
	total := english.count("S", memo)
	fmt.Println(total, memo["NP"], memo["VP"])
	for _, n := range []int{0, 1, 100, total - 1} {
		fmt.Println(n, strings.Join(english.nth("S", n, memo), " "))
	}
	seen := map[string]bool{}
	for n := range total {
		seen[strings.Join(english.nth("S", n, memo), " ")] = true
	}
	fmt.Println(len(seen))
	r := rand.New(rand.NewSource(5))
	for range 4 {
		s := english.random("S", r)
		fmt.Println(s, seen[s])
	}
	defer func() { fmt.Println(recover()) }()
	english.nth("S", total, memo)
}
