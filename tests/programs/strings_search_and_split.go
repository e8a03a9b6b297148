// strings: Index family, Split family, Fields, Cut, Contains, Count, prefixes.
//
// spec: String types, Slice expressions
package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	s := "the quick brown fox jumps over the lazy dog"
	fmt.Println(strings.Index(s, "the"), strings.LastIndex(s, "the"), strings.Index(s, "cat"), strings.IndexByte(s, 'q'), strings.IndexAny(s, "xyz"), strings.LastIndexAny(s, "aeiou"))
	fmt.Println(strings.IndexRune("chicken 鸡", '鸡'), strings.IndexFunc("abc1", unicode.IsDigit), strings.LastIndexByte(s, 'o'), strings.Index(s, ""))
	fmt.Println(strings.Contains(s, "fox"), strings.ContainsAny(s, "XYZ"), strings.ContainsRune(s, 'z'), strings.Count(s, "o"), strings.Count("héé", ""))
	fmt.Printf("%q %q %q\n", strings.Split("a,b,,c", ","), strings.Split("", ","), strings.Split("abc", ""))
	fmt.Printf("%q %q %q %q\n", strings.SplitN("a,b,c,d", ",", 2), strings.SplitN("a,b", ",", 0), strings.SplitAfter("a,b,c", ","), strings.SplitAfterN("a,b,c", ",", 2))
	fmt.Printf("%q %q\n", strings.Fields("  a  b\t\nc "), strings.FieldsFunc("a1b22c", unicode.IsDigit))
	before, after, found := strings.Cut("key=value=x", "=")
	fmt.Println(before, after, found)
	before, after, found = strings.Cut("none", "=")
	fmt.Printf("%q %q %v\n", before, after, found)
	fmt.Println(strings.CutPrefix("prefix-body", "prefix-"))
	fmt.Println(strings.CutSuffix("body.go", ".txt"))
	fmt.Println(strings.HasPrefix(s, "the "), strings.HasSuffix(s, "cat"), strings.HasPrefix("", ""))
	fmt.Println(strings.Compare("a", "b"), strings.Compare("b", "a"), strings.Compare("x", "x"), strings.EqualFold("Straße", "STRAßE"), strings.EqualFold("Go", "gO"))
	words := strings.Fields(s)
	longest := ""
	for _, w := range words {
		if len(w) > len(longest) {
			longest = w
		}
	}
	fmt.Println(len(words), longest, strings.Join(words[:3], "_"))
	text := "one\ntwo\n\nthree"
	for i, line := range strings.Split(text, "\n") {
		fmt.Printf("%d:%s ", i, line)
	}
	fmt.Println()
	pos, rest := 0, s
	for {
		i := strings.Index(rest, "o")
		if i < 0 {
			break
		}
		pos += i
		fmt.Print(pos, " ")
		pos++
		rest = rest[i+1:]
	}
	fmt.Println()
}
