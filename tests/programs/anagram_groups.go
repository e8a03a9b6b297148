// Grouping anagrams by sorted runes and by letter counts as array keys.
//
// spec: Map types, Conversions to and from a string type
package main

import (
	"fmt"
	"sort"
	"strings"
)

type runes []rune

func (r runes) Len() int           { return len(r) }
func (r runes) Less(i, j int) bool { return r[i] < r[j] }
func (r runes) Swap(i, j int)      { r[i], r[j] = r[j], r[i] }

func sorted(s string) string {
	r := runes(s)
	sort.Sort(r)
	return string(r)
}

func letters(s string) (c [26]uint8) {
	for _, r := range strings.ToLower(s) {
		if 'a' <= r && r <= 'z' {
			c[r-'a']++
		}
	}
	return
}

func isPalindrome(s string) bool {
	var clean []rune
	for _, r := range strings.ToLower(s) {
		if r >= 'a' && r <= 'z' || r > 127 {
			clean = append(clean, r)
		}
	}
	for i, j := 0, len(clean)-1; i < j; i, j = i+1, j-1 {
		if clean[i] != clean[j] {
			return false
		}
	}
	return true
}

func main() {
	words := strings.Fields("listen silent enlist google elgoog abc cab bca inlets Tinsel äb bä tan ant nat")
	groups := map[string][]string{}
	counts := map[[26]uint8]int{}
	for _, w := range words {
		groups[sorted(w)] = append(groups[sorted(w)], w)
		counts[letters(w)]++
	}
	keys := make([]string, 0, len(groups))
	for k := range groups {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		if a, b := len(groups[keys[i]]), len(groups[keys[j]]); a != b {
			return a > b
		}
		return keys[i] < keys[j]
	})
	for _, k := range keys {
		fmt.Println(k, groups[k])
	}
	fmt.Println(len(groups), len(counts), counts[letters("stinel")])
	fmt.Println(letters("Dormitory") == letters("dirty room"), letters("a") == letters("b"))
	for _, s := range []string{"A man, a plan, a canal: Panama", "été", "nope", "", "Ääkkökkää"} {
		fmt.Print(isPalindrome(s), " ")
	}
	fmt.Println()
}
