// Working with runes: counting kinds, reversing words, simple transliteration, width, runs.
//
// spec: Rune literals, For statements with range clause
package main

import (
	"fmt"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

var translit = map[rune]string{'ä': "ae", 'ö': "oe", 'ü': "ue", 'ß': "ss", 'é': "e", 'ø': "o", 'Ж': "Zh", 'π': "pi"}

func ascii(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch t, ok := translit[unicode.ToLower(r)]; {
		case r < utf8.RuneSelf:
			b.WriteRune(r)
		case ok && unicode.IsUpper(r):
			b.WriteString(strings.ToUpper(t[:1]) + t[1:])
		case ok:
			b.WriteString(t)
		default:
			if t, ok := translit[r]; ok {
				b.WriteString(t)
				continue
			}
			fmt.Fprintf(&b, "\\u{%x}", r)
		}
	}
	return b.String()
}

func slug(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(ascii(s)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), "-")
}

func kinds(s string) string {
	counts := map[string]int{}
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			counts["upper"]++
		case unicode.IsLower(r):
			counts["lower"]++
		case unicode.IsLetter(r):
			counts["letter"]++
		case unicode.IsNumber(r):
			counts["number"]++
		case unicode.IsSpace(r):
			counts["space"]++
		case r == utf8.RuneError:
			counts["invalid"]++
		default:
			counts["other"]++
		}
	}
	var out []string
	for k, n := range counts {
		out = append(out, fmt.Sprintf("%s:%d", k, n))
	}
	sort.Strings(out)
	return strings.Join(out, " ")
}

func reverseWords(s string) string {
	words := strings.Split(s, " ")
	for i, w := range words {
		var rev []rune
		for _, r := range w {
			rev = append([]rune{r}, rev...)
		}
		words[i] = string(rev)
	}
	return strings.Join(words, " ")
}

func main() {
	for _, s := range []string{"Über Größe", "Ärger & Éclair 42", "Ж и π", "日本語 text\xff"} {
		fmt.Println(ascii(s), "|", slug(s), "|", kinds(s), "|", reverseWords(s))
	}
	s := "aaabbé​cc"
	runs := []string{}
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		n := 0
		for strings.HasPrefix(s, string(r)) {
			s = s[size:]
			n++
		}
		runs = append(runs, fmt.Sprintf("%q%d", r, n))
	}
	fmt.Println(runs)
	fmt.Println('a' < 'b', 'é' == '\u00e9', "\u65e5" == "日", string([]rune("héllo")[1:3]), '\x00', '\a', '\v')
	for i, w := 0, 0; i < len("日本"); i += w {
		r, width := utf8.DecodeRuneInString("日本"[i:])
		fmt.Printf("%#U starts at %d; ", r, i)
		w = width
	}
	fmt.Println(unicode.MaxRune, utf8.UTFMax, strings.ToUpper("ǆ"), strings.Title("one two"))
}
