// A spelling corrector: candidates by edits, ranked by frequency.
//
// spec: Slice expressions, Map types, String concatenation
// stress: 200
package main

import (
	"fmt"
	"sort"
	"strings"
)

const alphabet = "abcdefghijklmnopqrstuvwxyz"

func edits(w string) map[string]bool {
	out := map[string]bool{}
	for i := 0; i <= len(w); i++ {
		head, tail := w[:i], w[i:]
		if tail != "" {
			out[head+tail[1:]] = true
		}
		if len(tail) > 1 {
			out[head+tail[1:2]+tail[:1]+tail[2:]] = true
		}
		for _, c := range alphabet {
			out[head+string(c)+tail] = true
			if tail != "" {
				out[head+string(c)+tail[1:]] = true
			}
		}
	}
	return out
}

type speller map[string]int

func (s speller) best(candidates map[string]bool) (best string) {
	known := []string{}
	for c := range candidates {
		if s[c] > 0 {
			known = append(known, c)
		}
	}
	sort.Strings(known)
	for _, k := range known {
		if best == "" || s[k] > s[best] {
			best = k
		}
	}
	return
}

func (s speller) correct(w string) string {
	if s[w] > 0 {
		return w
	}
	near := edits(w)
	if b := s.best(near); b != "" {
		return b
	}
	far := map[string]bool{}
	for e := range near {
		for f := range edits(e) {
			if s[f] > 0 {
				far[f] = true
			}
		}
	}
	if b := s.best(far); b != "" {
		return b
	}
	return w + "?"
}

func main() {
	s := speller{}
	for _, w := range strings.Fields("the quick brown fox the lazy dog the quick end their there spelling then") {
		s[w]++
	}
	for _, w := range strings.Fields("the teh quik borwn fxo lzy speling spelng xyzzy thei") {
		fmt.Print(s.correct(w), " ")
	}
	fmt.Println()
	fmt.Println(len(edits("cat")), len(edits("")), edits("ab")["ba"], edits("ab")["ab"])
}
