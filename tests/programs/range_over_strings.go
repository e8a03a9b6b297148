// Ranging over strings decodes runes; indexing gives bytes; invalid UTF-8 becomes U+FFFD.
//
// spec: For statements with range clause, String types, Rune literals
package main

import (
	"fmt"
	"unicode/utf8"
)

func widths(s string) (out []int) {
	last := -1
	for i := range s {
		if last >= 0 {
			out = append(out, i-last)
		}
		last = i
	}
	if last >= 0 {
		out = append(out, len(s)-last)
	}
	return
}

func reverse(s string) string {
	runes := []rune(s)
	for i, j := 0, len(runes)-1; i < j; i, j = i+1, j-1 {
		runes[i], runes[j] = runes[j], runes[i]
	}
	return string(runes)
}

func main() {
	for _, s := range []string{"plain", "naïve café", "日本語", "a\xffb\xc0\xafc", "🙂👍🏽", "", "\xe6\x97"} {
		fmt.Printf("%q %d bytes, %d runes, widths %v, valid %v, reversed %q\n",
			s, len(s), utf8.RuneCountInString(s), widths(s), utf8.ValidString(s), reverse(s))
	}
	s := "aé日🙂"
	for i, r := range s {
		fmt.Printf("%d:%c(%U,%d) ", i, r, r, utf8.RuneLen(r))
	}
	fmt.Println()
	for i := 0; i < len(s); i++ {
		fmt.Printf("%02x ", s[i])
	}
	fmt.Println()
	for i, r := range "x\xf0\x9fy" {
		fmt.Print(i, " ", r, " ", r == utf8.RuneError, "; ")
	}
	fmt.Println()
	r, size := utf8.DecodeLastRuneInString(s)
	fmt.Println(string(r), size, s[len(s)-size:] == string(r))
	buf := utf8.AppendRune([]byte("rune: "), '世')
	fmt.Println(string(buf), utf8.RuneCount(buf), utf8.FullRune(buf[6:8]))
	fmt.Println('a', '\n', '\x41', '\u00e9', '\U0001F600', '\'', '\\', '\377')
}
