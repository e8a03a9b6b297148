// Word frequencies from standard input with a histogram and the longest words.
//
// spec: Map types, Function literals, Short variable declarations
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strings"
	"unicode"
)

type count struct {
	word string
	n    int
}

type counts []count

func (c counts) Len() int      { return len(c) }
func (c counts) Swap(i, j int) { c[i], c[j] = c[j], c[i] }
func (c counts) Less(i, j int) bool {
	if c[i].n != c[j].n {
		return c[i].n > c[j].n
	}
	return c[i].word < c[j].word
}

func top(freq map[string]int, n int) counts {
	all := make(counts, 0, len(freq))
	for w, k := range freq {
		all = append(all, count{w, k})
	}
	sort.Sort(all)
	if len(all) > n {
		all = all[:n]
	}
	return all
}

func main() {
	freq := map[string]int{}
	letters := map[rune]int{}
	reader := bufio.NewReader(os.Stdin)
	var word strings.Builder
	flush := func() {
		if word.Len() > 0 {
			freq[word.String()]++
			word.Reset()
		}
	}
	for {
		r, _, err := reader.ReadRune()
		if err != nil {
			break
		}
		if unicode.IsLetter(r) || r == '\'' {
			r = unicode.ToLower(r)
			word.WriteRune(r)
			letters[r]++
		} else {
			flush()
		}
	}
	flush()
	best := top(freq, 6)
	for _, c := range best {
		fmt.Printf("%-8s %3d %s\n", c.word, c.n, strings.Repeat("█", c.n*12/best[0].n))
	}
	byLen := map[int][]string{}
	longest := 0
	for w := range freq {
		byLen[len(w)] = append(byLen[len(w)], w)
		longest = max(longest, len(w))
	}
	sort.Strings(byLen[longest])
	fmt.Println(len(freq), longest, byLen[longest], letters['e'], letters['\''])
}
