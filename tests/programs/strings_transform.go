// strings: case, Trim family, Replace, Map, Repeat, Title-like helpers, Replacer, Builder, Reader.
//
// spec: String concatenation, Function types
package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"
)

func title(s string) string {
	prev := ' '
	return strings.Map(func(r rune) rune {
		defer func() { prev = r }()
		if unicode.IsSpace(prev) {
			return unicode.ToUpper(r)
		}
		return r
	}, s)
}

func wrap(s string, width int) string {
	var b strings.Builder
	col := 0
	for i, w := range strings.Fields(s) {
		if i > 0 {
			if col+1+len(w) > width {
				b.WriteByte('\n')
				col = 0
			} else {
				b.WriteByte(' ')
				col++
			}
		}
		b.WriteString(w)
		col += len(w)
	}
	return b.String()
}

func main() {
	fmt.Println(strings.ToUpper("größe ß"), strings.ToLower("ÀÉ ABC"), strings.ToTitle("ok"), title("hello big world"))
	fmt.Printf("%q %q %q %q\n", strings.Trim("xxhixx", "x"), strings.TrimLeft("xxhixx", "x"), strings.TrimRight("xxhixx", "x"), strings.TrimSpace(" \t a b \n"))
	fmt.Printf("%q %q %q\n", strings.TrimPrefix("foobar", "foo"), strings.TrimSuffix("foobar", "foo"), strings.TrimFunc("123abc456", unicode.IsDigit))
	fmt.Println(strings.Replace("aaaa", "a", "b", 2), strings.ReplaceAll("aaaa", "aa", "b"), strings.Replace("abc", "", "-", -1))
	fmt.Println(strings.Repeat("ab", 3), strings.Repeat("-", 10), strings.Repeat("x", 0) == "")
	drop := func(r rune) rune {
		if strings.ContainsRune("aeiou", r) {
			return -1
		}
		return r
	}
	fmt.Println(strings.Map(drop, "programming in go"), strings.ToValidUTF8("a\xffb", "?"))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "&", "&amp;")
	fmt.Println(r.Replace("<a href='x'>T&C</a>"), strings.NewReplacer("a", "1", "aa", "2", "b", "").Replace("aaab"))
	fmt.Println(wrap("the quick brown fox jumps over the lazy dog and runs away", 16))
	var b strings.Builder
	for i := 3; i > 0; i-- {
		fmt.Fprintf(&b, "%d...", i)
	}
	b.WriteRune('🚀')
	fmt.Println(b.String(), b.Len())
	b.Reset()
	fmt.Println(b.Len(), b.String() == "")
	rd := strings.NewReader("read me")
	buf := make([]byte, 4)
	for {
		n, err := rd.Read(buf)
		fmt.Printf("%d %q %v; ", n, buf[:n], err)
		if err == io.EOF {
			break
		}
	}
	fmt.Println(rd.Len(), rd.Size())
	defer func() { fmt.Println(recover()) }()
	strings.Repeat("x", -1)
}
