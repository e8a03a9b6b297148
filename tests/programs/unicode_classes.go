// unicode and unicode/utf8: character classes, case, encoding by hand.
//
// spec: Rune literals, Conversions to and from a string type
package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

func classes(r rune) string {
	var out []string
	for _, c := range []struct {
		name string
		is   func(rune) bool
	}{{"letter", unicode.IsLetter}, {"upper", unicode.IsUpper}, {"lower", unicode.IsLower}, {"digit", unicode.IsDigit},
		{"number", unicode.IsNumber}, {"space", unicode.IsSpace}, {"punct", unicode.IsPunct}, {"symbol", unicode.IsSymbol},
		{"control", unicode.IsControl}, {"graphic", unicode.IsGraphic}, {"print", unicode.IsPrint}, {"title", unicode.IsTitle}, {"mark", unicode.IsMark}} {
		if c.is(r) {
			out = append(out, c.name)
		}
	}
	return strings.Join(out, ",")
}

func encode(r rune) []byte {
	switch {
	case r < 0x80:
		return []byte{byte(r)}
	case r < 0x800:
		return []byte{0xc0 | byte(r>>6), 0x80 | byte(r)&0x3f}
	case r < 0x10000:
		return []byte{0xe0 | byte(r>>12), 0x80 | byte(r>>6)&0x3f, 0x80 | byte(r)&0x3f}
	}
	return []byte{0xf0 | byte(r>>18), 0x80 | byte(r>>12)&0x3f, 0x80 | byte(r>>6)&0x3f, 0x80 | byte(r)&0x3f}
}

func main() {
	for _, r := range "aZ5 \n!$é Ωσß世\u0301½٣\u200b\u00a0🙂ǅ" {
		fmt.Printf("%U %s\n", r, classes(r))
	}
	for _, r := range "aéßσς世ǆ" {
		fmt.Printf("%c%c%c ", unicode.ToUpper(r), unicode.ToLower(r), unicode.ToTitle(r))
	}
	fmt.Println()
	ok := true
	buf := make([]byte, utf8.UTFMax)
	for r := rune(0); r <= unicode.MaxRune; r += 97 {
		if 0xd800 <= r && r <= 0xdfff {
			continue
		}
		n := utf8.EncodeRune(buf, r)
		ok = ok && string(buf[:n]) == string(encode(r)) && n == utf8.RuneLen(r)
	}
	fmt.Println(ok, utf8.RuneLen(0xd800), utf8.ValidRune(0xdfff), utf8.ValidRune('x'), utf8.RuneError)
	fmt.Println(unicode.Is(unicode.Han, '世'), unicode.Is(unicode.Latin, 'é'), unicode.In('σ', unicode.Greek, unicode.Cyrillic), unicode.Is(unicode.Cyrillic, 'x'))
	r, n := utf8.DecodeRune([]byte{0xc3})
	fmt.Println(r == utf8.RuneError, n, utf8.FullRuneInString("\xe4\xb8"), utf8.RuneStart(0x80))
	fmt.Println(unicode.SimpleFold('A') == 'a', unicode.SimpleFold('k'), string(unicode.SimpleFold('s')))
}
