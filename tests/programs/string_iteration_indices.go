// Substring search algorithms agree: naive, Knuth-Morris-Pratt, Boyer-Moore-Horspool, Rabin-Karp.
//
// spec: Index expressions, Integer overflow, Function types
package main

import (
	"fmt"
	"strings"
)

func naive(s, p string) int {
	for i := 0; i+len(p) <= len(s); i++ {
		if s[i:i+len(p)] == p {
			return i
		}
	}
	return -1
}

func kmp(s, p string) int {
	if p == "" {
		return 0
	}
	fail := make([]int, len(p))
	for i, k := 1, 0; i < len(p); i++ {
		for k > 0 && p[i] != p[k] {
			k = fail[k-1]
		}
		if p[i] == p[k] {
			k++
		}
		fail[i] = k
	}
	for i, k := 0, 0; i < len(s); i++ {
		for k > 0 && s[i] != p[k] {
			k = fail[k-1]
		}
		if s[i] == p[k] {
			k++
		}
		if k == len(p) {
			return i - k + 1
		}
	}
	return -1
}

func horspool(s, p string) int {
	var skip [256]int
	for i := range skip {
		skip[i] = len(p)
	}
	for i := 0; i < len(p)-1; i++ {
		skip[p[i]] = len(p) - 1 - i
	}
	for at := 0; at+len(p) <= len(s); {
		j := len(p) - 1
		for j >= 0 && s[at+j] == p[j] {
			j--
		}
		if j < 0 {
			return at
		}
		at += skip[s[at+len(p)-1]]
	}
	return -1
}

func rabinKarp(s, p string) int {
	const base = 16777619
	var hp, hs, pow uint32 = 0, 0, 1
	if len(p) > len(s) {
		return -1
	}
	for i := range len(p) {
		hp = hp*base + uint32(p[i])
		hs = hs*base + uint32(s[i])
		pow *= base
	}
	for i := 0; ; i++ {
		if hp == hs && s[i:i+len(p)] == p {
			return i
		}
		if i+len(p) == len(s) {
			return -1
		}
		hs = hs*base + uint32(s[i+len(p)]) - pow*uint32(s[i])
	}
}

func main() {
	text := strings.Repeat("abracadabra ", 20) + "needle in a haystack" + strings.Repeat(" aab", 30) + "aaab"
	for _, p := range []string{"needle", "abracadabra n", "aaab", "missing", "k aab", "", "haystackx", text, text + "!"} {
		want := strings.Index(text, p)
		same := true
		for _, f := range []func(string, string) int{naive, kmp, horspool, rabinKarp} {
			same = same && f(text, p) == want
		}
		fmt.Println(len(p), want, same)
	}
}
