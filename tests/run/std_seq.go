// run

// Iterators of packages strings and bytes.

package main

import (
	"bytes"
	"fmt"
	"strings"
)

func collect(seq func(func(string) bool), most int) []string {
	var out []string
	seq(func(s string) bool {
		out = append(out, s)
		return len(out) < most
	})
	return out
}

func collectBytes(seq func(func([]byte) bool), most int) (out []string) {
	seq(func(b []byte) bool {
		out = append(out, fmt.Sprint(string(b), cap(b) == len(b)))
		return len(out) < most
	})
	return out
}

func vowel(r rune) bool { return strings.ContainsRune("aeiou", r) }

func main() {
	for _, s := range []string{"", "a", "a,b,,c", ",", "one two  three ", "line\nline\n\nlast", "\n", "äö,ü\xff", "banana"} {
		for _, most := range []int{2, 100} {
			fmt.Printf("%q %q %q %q %q %q\n", s, collect(strings.Lines(s), most), collect(strings.SplitSeq(s, ","), most), collect(strings.SplitAfterSeq(s, ","), most), collect(strings.FieldsSeq(s), most), collect(strings.FieldsFuncSeq(s, vowel), most))
			fmt.Printf("%q %q\n", collect(strings.SplitSeq(s, ""), most), collect(strings.SplitAfterSeq(s, ""), most))
			b := []byte(s)
			fmt.Printf("%q %q %q\n", collectBytes(bytes.Lines(b), most), collectBytes(bytes.FieldsSeq(b), most), collectBytes(bytes.FieldsFuncSeq(b, vowel), most))
			fmt.Printf("%q %q %q\n", collect(func(y func(string) bool) { bytes.SplitSeq(b, []byte(","))(func(p []byte) bool { return y(string(p)) }) }, most), collect(func(y func(string) bool) { bytes.SplitAfterSeq(b, []byte("an"))(func(p []byte) bool { return y(string(p)) }) }, most), collect(func(y func(string) bool) { bytes.SplitSeq(b, nil)(func(p []byte) bool { return y(string(p)) }) }, most))
		}
	}
	n := 0
	seq := strings.SplitSeq("a b c", " ")
	for range 2 {
		seq(func(string) bool { n++; return true })
	}
	pieces := bytes.SplitSeq([]byte("a b c"), []byte(" "))
	for range 2 {
		pieces(func(p []byte) bool { fmt.Print(string(p), ";"); return true })
	}
	fmt.Println(n)
}

// Output:
// "" [] [""] [""] [] []
// [] []
// [] [] []
// [""] [""] []
// "" [] [""] [""] [] []
// [] []
// [] [] []
// [""] [""] []
// "a" ["a"] ["a"] ["a"] ["a"] []
// ["a"] ["a"]
// ["atrue"] ["atrue"] []
// ["a"] ["a"] ["a"]
// "a" ["a"] ["a"] ["a"] ["a"] []
// ["a"] ["a"]
// ["atrue"] ["atrue"] []
// ["a"] ["a"] ["a"]
// "a,b,,c" ["a,b,,c"] ["a" "b"] ["a," "b,"] ["a,b,,c"] [",b,,c"]
// ["a" ","] ["a" ","]
// ["a,b,,ctrue"] ["a,b,,ctrue"] [",b,,ctrue"]
// ["a" "b"] ["a,b,,c"] ["a" ","]
// "a,b,,c" ["a,b,,c"] ["a" "b" "" "c"] ["a," "b," "," "c"] ["a,b,,c"] [",b,,c"]
// ["a" "," "b" "," "," "c"] ["a" "," "b" "," "," "c"]
// ["a,b,,ctrue"] ["a,b,,ctrue"] [",b,,ctrue"]
// ["a" "b" "" "c"] ["a,b,,c"] ["a" "," "b" "," "," "c"]
// "," [","] ["" ""] ["," ""] [","] [","]
// [","] [","]
// [",true"] [",true"] [",true"]
// ["" ""] [","] [","]
// "," [","] ["" ""] ["," ""] [","] [","]
// [","] [","]
// [",true"] [",true"] [",true"]
// ["" ""] [","] [","]
// "one two  three " ["one two  three "] ["one two  three "] ["one two  three "] ["one" "two"] ["n" " tw"]
// ["o" "n"] ["o" "n"]
// ["one two  three true"] ["onetrue" "twotrue"] ["ntrue" " twtrue"]
// ["one two  three "] ["one two  three "] ["o" "n"]
// "one two  three " ["one two  three "] ["one two  three "] ["one two  three "] ["one" "two" "three"] ["n" " tw" "  thr" " "]
// ["o" "n" "e" " " "t" "w" "o" " " " " "t" "h" "r" "e" "e" " "] ["o" "n" "e" " " "t" "w" "o" " " " " "t" "h" "r" "e" "e" " "]
// ["one two  three true"] ["onetrue" "twotrue" "threetrue"] ["ntrue" " twtrue" "  thrtrue" " true"]
// ["one two  three "] ["one two  three "] ["o" "n" "e" " " "t" "w" "o" " " " " "t" "h" "r" "e" "e" " "]
// "line\nline\n\nlast" ["line\n" "line\n"] ["line\nline\n\nlast"] ["line\nline\n\nlast"] ["line" "line"] ["l" "n"]
// ["l" "i"] ["l" "i"]
// ["line\ntrue" "line\ntrue"] ["linetrue" "linetrue"] ["ltrue" "ntrue"]
// ["line\nline\n\nlast"] ["line\nline\n\nlast"] ["l" "i"]
// "line\nline\n\nlast" ["line\n" "line\n" "\n" "last"] ["line\nline\n\nlast"] ["line\nline\n\nlast"] ["line" "line" "last"] ["l" "n" "\nl" "n" "\n\nl" "st"]
// ["l" "i" "n" "e" "\n" "l" "i" "n" "e" "\n" "\n" "l" "a" "s" "t"] ["l" "i" "n" "e" "\n" "l" "i" "n" "e" "\n" "\n" "l" "a" "s" "t"]
// ["line\ntrue" "line\ntrue" "\ntrue" "lasttrue"] ["linetrue" "linetrue" "lasttrue"] ["ltrue" "ntrue" "\nltrue" "ntrue" "\n\nltrue" "sttrue"]
// ["line\nline\n\nlast"] ["line\nline\n\nlast"] ["l" "i" "n" "e" "\n" "l" "i" "n" "e" "\n" "\n" "l" "a" "s" "t"]
// "\n" ["\n"] ["\n"] ["\n"] [] ["\n"]
// ["\n"] ["\n"]
// ["\ntrue"] [] ["\ntrue"]
// ["\n"] ["\n"] ["\n"]
// "\n" ["\n"] ["\n"] ["\n"] [] ["\n"]
// ["\n"] ["\n"]
// ["\ntrue"] [] ["\ntrue"]
// ["\n"] ["\n"] ["\n"]
// "äö,ü\xff" ["äö,ü\xff"] ["äö" "ü\xff"] ["äö," "ü\xff"] ["äö,ü\xff"] ["äö,ü\xff"]
// ["ä" "ö"] ["ä" "ö"]
// ["äö,ü\xfftrue"] ["äö,ü\xfftrue"] ["äö,ü\xfftrue"]
// ["äö" "ü\xff"] ["äö,ü\xff"] ["ä" "ö"]
// "äö,ü\xff" ["äö,ü\xff"] ["äö" "ü\xff"] ["äö," "ü\xff"] ["äö,ü\xff"] ["äö,ü\xff"]
// ["ä" "ö" "," "ü" "\xff"] ["ä" "ö" "," "ü" "\xff"]
// ["äö,ü\xfftrue"] ["äö,ü\xfftrue"] ["äö,ü\xfftrue"]
// ["äö" "ü\xff"] ["äö,ü\xff"] ["ä" "ö" "," "ü" "\xff"]
// "banana" ["banana"] ["banana"] ["banana"] ["banana"] ["b" "n"]
// ["b" "a"] ["b" "a"]
// ["bananatrue"] ["bananatrue"] ["btrue" "ntrue"]
// ["banana"] ["ban" "an"] ["b" "a"]
// "banana" ["banana"] ["banana"] ["banana"] ["banana"] ["b" "n" "n"]
// ["b" "a" "n" "a" "n" "a"] ["b" "a" "n" "a" "n" "a"]
// ["bananatrue"] ["bananatrue"] ["btrue" "ntrue" "ntrue"]
// ["banana"] ["ban" "an" "a"] ["b" "a" "n" "a" "n" "a"]
// a;b;c;c;4
