// Classical ciphers: Caesar with frequency breaking, Vigenère, Playfair-like squares as arrays.
//
// spec: Rune literals, Array types
package main

import (
	"fmt"
	"strings"
)

func shift(r rune, k int) rune {
	switch {
	case 'a' <= r && r <= 'z':
		return 'a' + (r-'a'+rune(k%26)+26)%26
	case 'A' <= r && r <= 'Z':
		return 'A' + (r-'A'+rune(k%26)+26)%26
	}
	return r
}

func caesar(s string, k int) string {
	return strings.Map(func(r rune) rune { return shift(r, k) }, s)
}

func vigenere(s, key string, sign int) string {
	i := 0
	return strings.Map(func(r rune) rune {
		if shift(r, 1) == r {
			return r
		}
		k := int(key[i%len(key)] - 'a')
		i++
		return shift(r, sign*k)
	}, s)
}

func crack(s string) (key int, plain string) {
	weights := map[rune]int{'e': 12, 't': 9, 'a': 8, 'o': 7, 'i': 7, 'n': 7, 's': 6, 'h': 6, 'r': 6}
	best := -1
	for k := range 26 {
		score := 0
		text := caesar(s, -k)
		for _, r := range strings.ToLower(text) {
			score += weights[r]
		}
		if score > best {
			best, key, plain = score, k, text
		}
	}
	return
}

func square(key string) (sq [5][5]byte) {
	seen := [26]bool{'j' - 'a': true}
	n := 0
	for _, c := range []byte(key + "abcdefghijklmnopqrstuvwxyz") {
		if !seen[c-'a'] {
			seen[c-'a'] = true
			sq[n/5][n%5] = c
			n++
		}
	}
	return
}

func main() {
	c := caesar("The Quick Brown Fox!", 7)
	fmt.Println(c, caesar(c, -7), caesar("wrap Zz", -30))
	v := vigenere("Attack at dawn, not at noon", "lemon", 1)
	fmt.Println(v, "|", vigenere(v, "lemon", -1))
	fmt.Println(crack(caesar("it is a truth universally acknowledged", 19)))
	for _, row := range square("monarchy") {
		fmt.Print(string(row[:]), " ")
	}
	fmt.Println(square("a") == square("b"))
}
