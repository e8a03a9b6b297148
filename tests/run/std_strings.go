// run
// stress 50

// Package strings.

package main

import (
	"fmt"
	"os"
	"strings"
	"unicode"
)

var texts = []string{"", "a", "abc", "  abc  ", "chicken", "chicken chicken", "日本語", "aé日\U0001F600", "\xff\xfe", "a\xffb", "\t\n x \u00a0\u3000y\v", "ǅ ſ K İ ı ß ŉ", "The quick-brown fox's_den 4you", "xxxx", "-a--b-", "\ufffd"}
var subs = []string{"", "a", "c", "ck", "chicken", "x", "xx", "日", "é", "-", "\xff", "\ufffd", " ", "b"}

func f(r rune) bool { return r == 'c' || r > 0x100 }

func main() {
	for _, s := range texts {
		fmt.Printf("%q\n", s)
		fmt.Printf(" %q %q %q %q\n", strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s))
		fmt.Printf(" %q %q %q %q\n", strings.TrimSpace(s), strings.Fields(s), strings.FieldsFunc(s, f), strings.ToValidUTF8(s, "<?>"))
		fmt.Printf(" %d %d %q %q %q %v\n", strings.IndexFunc(s, f), strings.LastIndexFunc(s, f), strings.TrimFunc(s, f), strings.TrimLeftFunc(s, f), strings.TrimRightFunc(s, f), strings.ContainsFunc(s, f))
		fmt.Printf(" %q %q %q\n", strings.Map(func(r rune) rune {
			if r == 'a' {
				return -1
			}
			return r + 1
		}, s), strings.Map(func(r rune) rune { return r }, s), strings.Clone(s))
		fmt.Printf(" %q %q %q\n", strings.ToUpperSpecial(unicode.TurkishCase, s), strings.ToLowerSpecial(unicode.TurkishCase, s), strings.ToTitleSpecial(unicode.AzeriCase, s))
		for _, t := range subs {
			fmt.Printf("  %q %d %d %d %d %d %v %v %v %v %d", t, strings.Index(s, t), strings.LastIndex(s, t), strings.IndexAny(s, t), strings.LastIndexAny(s, t), strings.Count(s, t), strings.Contains(s, t), strings.ContainsAny(s, t), strings.HasPrefix(s, t), strings.HasSuffix(s, t), strings.Compare(s, t))
			fmt.Printf(" %q %q %q %q %q %q %q\n", strings.Split(s, t), strings.SplitN(s, t, 2), strings.SplitAfter(s, t), strings.SplitAfterN(s, t, 3), strings.SplitN(s, t, 0), strings.Replace(s, t, "<>", 2), strings.ReplaceAll(s, t, ""))
			fmt.Printf("  %q %q %q %q %q", strings.Trim(s, t), strings.TrimLeft(s, t), strings.TrimRight(s, t), strings.TrimPrefix(s, t), strings.TrimSuffix(s, t))
			b, a, ok := strings.Cut(s, t)
			fmt.Printf(" %q %q %v", b, a, ok)
			b, a, ok = strings.CutLast(s, t)
			fmt.Printf(" %q %q %v", b, a, ok)
			a, ok = strings.CutPrefix(s, t)
			b, ok2 := strings.CutSuffix(s, t)
			fmt.Printf(" %q %v %q %v\n", a, ok, b, ok2)
		}
		for _, r := range []rune{'a', 'é', '日', unicode.ReplacementChar, -1, 0xD800, 0x110000} {
			fmt.Print(" ", strings.IndexRune(s, r), strings.ContainsRune(s, r))
		}
		fmt.Println(strings.IndexByte(s, 'n'), strings.LastIndexByte(s, 'n'))
		for _, t := range texts {
			if strings.EqualFold(s, t) {
				fmt.Printf(" =%q", t)
			}
		}
		fmt.Println()
	}
	for _, p := range [][2]string{{"abc", "ABC"}, {"123", "123"}, {"αβδ", "ΑΒΔ"}, {"abc", "xyz"}, {"abcdefghijK", "abcdefghij\u212A"}, {"1", "2"}, {"@", "`"}, {"utf-8", "US-ASCII"}, {"ſ", "S"}, {"ß", "ẞ"}, {"σ", "ς"}, {"i", "İ"}, {"ǅ", "ǆ"}, {"\xff", "\xfe"}, {"\xff", "\ufffd"}} {
		fmt.Print(strings.EqualFold(p[0], p[1]), " ")
	}
	fmt.Println()
	fmt.Printf("%q %q %q %q\n", strings.Join(nil, "x"), strings.Join([]string{"a"}, "x"), strings.Join([]string{"a", "b", "", "c"}, ", "), strings.Repeat("ab", 7))
	fmt.Printf("%q %q %q\n", strings.Repeat("", 1000), strings.Repeat("x", 0), strings.Repeat("-=", 1))
	var b strings.Builder
	b.Grow(10)
	fmt.Fprintf(&b, "%d-", 42)
	b.WriteByte('x')
	b.WriteRune('世')
	b.WriteRune(-1)
	b.WriteString("end")
	b.Write([]byte{'!', 0xff})
	fmt.Printf("%q %d\n", b.String(), b.Len())
	b.Reset()
	fmt.Printf("%q %d\n", b.String(), b.Cap())
	r := strings.NewReader("hé\xff日x")
	for {
		c, n, err := r.ReadRune()
		if err != nil {
			fmt.Println(c, n, err, r.UnreadRune())
			break
		}
		fmt.Print(c, n, r.Len(), r.Size(), " ")
		if n == 3 {
			fmt.Print(r.UnreadRune(), r.UnreadRune(), " ")
			r.ReadByte()
			fmt.Print(r.UnreadByte(), " ")
			r.ReadRune()
		}
	}
	for _, p := range [][2]int{{2, 0}, {-3, 2}, {1, 1}, {-100, 1}, {0, 7}, {100, 0}} {
		n, err := r.Seek(int64(p[0]), p[1])
		c, err2 := r.ReadByte()
		fmt.Println(n, err, c, err2, r.Len())
	}
	buf := make([]byte, 4)
	for _, off := range []int64{0, 6, -1, 50} {
		n, err := r.ReadAt(buf, off)
		fmt.Println(n, err, buf[:max(n, 0)])
	}
	r.Reset("written\n")
	fmt.Println(r.UnreadByte())
	fmt.Println(r.WriteTo(os.Stdout))
	fmt.Println(r.WriteTo(os.Stdout))
	for _, c := range [][]string{{}, {"a", "1", "b", "2"}, {"a", "1", "aa", "2"}, {"aa", "2", "a", "1"}, {"", "X"}, {"", "X", "a", "1"}, {"a", "1", "", "X"}, {"a", "1", "a", "2"},
		{"ab", "1", "", "X"}, {"", "X", "", "Y"}, {"<", "&lt;", ">", "&gt;"}, {"hello", "HI", "hell", "HE"}, {"é", "e", "世", "w"}, {"abc", "", "b", "Q", "", "-"}, {"x", "", "", "_"}} {
		r := strings.NewReplacer(c...)
		fmt.Printf("%q:", c)
		for _, s := range []string{"", "a", "aaa", "abab", "hello hell", "<b>", "é世a", "\xffa", "xaxbxc"} {
			fmt.Printf(" %q", r.Replace(s))
		}
		fmt.Println()
	}
	strings.NewReplacer("a", "b").WriteString(os.Stdout, "banana\n")
}

// Output:
// ""
//  "" "" "" ""
//  "" [] [] ""
//  -1 -1 "" "" "" false
//  "" "" ""
//  "" "" ""
//   "" 0 0 -1 -1 1 true false true true 0 [] [] [] [] [] "<>" ""
//   "" "" "" "" "" "" "" true "" "" true "" true "" true
//   "a" -1 -1 -1 -1 0 false false false false -1 [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" "" "" false "" "" false "" false "" false
//   "c" -1 -1 -1 -1 0 false false false false -1 [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" "" "" false "" "" false "" false "" false
//   "ck" -1 -1 -1 -1 0 false false false false -1 [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" "" "" false "" "" false "" false "" false
//   "chicken" -1 -1 -1 -1 0 false false false false -1 [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" "" "" false "" "" false "" false "" false
//   "x" -1 -1 -1 -1 0 false false false false -1 [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" "" "" false "" "" false "" false "" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" "" "" false "" "" false "" false "" false
//   "日" -1 -1 -1 -1 0 false false false false -1 [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" "" "" false "" "" false "" false "" false
//   "é" -1 -1 -1 -1 0 false false false false -1 [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" "" "" false "" "" false "" false "" false
//   "-" -1 -1 -1 -1 0 false false false false -1 [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" "" "" false "" "" false "" false "" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" "" "" false "" "" false "" false "" false
//   "�" -1 -1 -1 -1 0 false false false false -1 [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" "" "" false "" "" false "" false "" false
//   " " -1 -1 -1 -1 0 false false false false -1 [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" "" "" false "" "" false "" false "" false
//   "b" -1 -1 -1 -1 0 false false false false -1 [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" "" "" false "" "" false "" false "" false
//  -1 false -1 false -1 false -1 false -1 false -1 false -1 false-1 -1
//  =""
// "a"
//  "A" "a" "A" "A"
//  "a" ["a"] ["a"] "a"
//  -1 -1 "a" "a" "a" false
//  "" "a" "a"
//  "A" "a" "A"
//   "" 0 1 -1 -1 2 true false true true 1 ["a"] ["a"] ["a"] ["a"] [] "<>a<>" "a"
//   "a" "a" "a" "a" "a" "" "a" true "a" "" true "a" true "a" true
//   "a" 0 0 0 0 1 true true true true 0 ["" ""] ["" ""] ["a" ""] ["a" ""] [] "<>" ""
//   "" "" "" "" "" "" "" true "" "" true "" true "" true
//   "c" -1 -1 -1 -1 0 false false false false -1 ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" "a" "" false "a" "" false "a" false "a" false
//   "ck" -1 -1 -1 -1 0 false false false false -1 ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" "a" "" false "a" "" false "a" false "a" false
//   "chicken" -1 -1 -1 -1 0 false false false false -1 ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" "a" "" false "a" "" false "a" false "a" false
//   "x" -1 -1 -1 -1 0 false false false false -1 ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" "a" "" false "a" "" false "a" false "a" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" "a" "" false "a" "" false "a" false "a" false
//   "日" -1 -1 -1 -1 0 false false false false -1 ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" "a" "" false "a" "" false "a" false "a" false
//   "é" -1 -1 -1 -1 0 false false false false -1 ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" "a" "" false "a" "" false "a" false "a" false
//   "-" -1 -1 -1 -1 0 false false false false 1 ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" "a" "" false "a" "" false "a" false "a" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" "a" "" false "a" "" false "a" false "a" false
//   "�" -1 -1 -1 -1 0 false false false false -1 ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" "a" "" false "a" "" false "a" false "a" false
//   " " -1 -1 -1 -1 0 false false false false 1 ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" "a" "" false "a" "" false "a" false "a" false
//   "b" -1 -1 -1 -1 0 false false false false -1 ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" "a" "" false "a" "" false "a" false "a" false
//  0 true -1 false -1 false -1 false -1 false -1 false -1 false-1 -1
//  ="a"
// "abc"
//  "ABC" "abc" "ABC" "Abc"
//  "abc" ["abc"] ["ab"] "abc"
//  2 2 "ab" "abc" "ab" true
//  "cd" "abc" "abc"
//  "ABC" "abc" "ABC"
//   "" 0 3 -1 -1 4 true false true true 1 ["a" "b" "c"] ["a" "bc"] ["a" "b" "c"] ["a" "b" "c"] [] "<>a<>bc" "abc"
//   "abc" "abc" "abc" "abc" "abc" "" "abc" true "abc" "" true "abc" true "abc" true
//   "a" 0 0 0 0 1 true true true false 1 ["" "bc"] ["" "bc"] ["a" "bc"] ["a" "bc"] [] "<>bc" "bc"
//   "bc" "bc" "abc" "bc" "abc" "" "bc" true "" "bc" true "bc" true "abc" false
//   "c" 2 2 2 2 1 true true false true -1 ["ab" ""] ["ab" ""] ["abc" ""] ["abc" ""] [] "ab<>" "ab"
//   "ab" "abc" "ab" "abc" "ab" "ab" "" true "ab" "" true "abc" false "ab" true
//   "ck" -1 -1 2 2 0 false true false false -1 ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "ab" "abc" "ab" "abc" "abc" "abc" "" false "abc" "" false "abc" false "abc" false
//   "chicken" -1 -1 2 2 0 false true false false -1 ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "ab" "abc" "ab" "abc" "abc" "abc" "" false "abc" "" false "abc" false "abc" false
//   "x" -1 -1 -1 -1 0 false false false false -1 ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "abc" "abc" "abc" "abc" "abc" "abc" "" false "abc" "" false "abc" false "abc" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "abc" "abc" "abc" "abc" "abc" "abc" "" false "abc" "" false "abc" false "abc" false
//   "日" -1 -1 -1 -1 0 false false false false -1 ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "abc" "abc" "abc" "abc" "abc" "abc" "" false "abc" "" false "abc" false "abc" false
//   "é" -1 -1 -1 -1 0 false false false false -1 ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "abc" "abc" "abc" "abc" "abc" "abc" "" false "abc" "" false "abc" false "abc" false
//   "-" -1 -1 -1 -1 0 false false false false 1 ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "abc" "abc" "abc" "abc" "abc" "abc" "" false "abc" "" false "abc" false "abc" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "abc" "abc" "abc" "abc" "abc" "abc" "" false "abc" "" false "abc" false "abc" false
//   "�" -1 -1 -1 -1 0 false false false false -1 ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "abc" "abc" "abc" "abc" "abc" "abc" "" false "abc" "" false "abc" false "abc" false
//   " " -1 -1 -1 -1 0 false false false false 1 ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "abc" "abc" "abc" "abc" "abc" "abc" "" false "abc" "" false "abc" false "abc" false
//   "b" 1 1 1 1 1 true true false false -1 ["a" "c"] ["a" "c"] ["ab" "c"] ["ab" "c"] [] "a<>c" "ac"
//   "abc" "abc" "abc" "abc" "abc" "a" "c" true "a" "c" true "abc" false "abc" false
//  0 true -1 false -1 false -1 false -1 false -1 false -1 false-1 -1
//  ="abc"
// "  abc  "
//  "  ABC  " "  abc  " "  ABC  " "  Abc  "
//  "abc" ["abc"] ["  ab" "  "] "  abc  "
//  4 4 "  abc  " "  abc  " "  abc  " true
//  "!!cd!!" "  abc  " "  abc  "
//  "  ABC  " "  abc  " "  ABC  "
//   "" 0 7 -1 -1 8 true false true true 1 [" " " " "a" "b" "c" " " " "] [" " " abc  "] [" " " " "a" "b" "c" " " " "] [" " " " "abc  "] [] "<> <> abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "" "  abc  " true "  abc  " "" true "  abc  " true "  abc  " true
//   "a" 2 2 2 2 1 true true false false -1 ["  " "bc  "] ["  " "bc  "] ["  a" "bc  "] ["  a" "bc  "] [] "  <>bc  " "  bc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "  " "bc  " true "  " "bc  " true "  abc  " false "  abc  " false
//   "c" 4 4 4 4 1 true true false false -1 ["  ab" "  "] ["  ab" "  "] ["  abc" "  "] ["  abc" "  "] [] "  ab<>  " "  ab  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "  ab" "  " true "  ab" "  " true "  abc  " false "  abc  " false
//   "ck" -1 -1 4 4 0 false true false false -1 ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   "chicken" -1 -1 4 4 0 false true false false -1 ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   "x" -1 -1 -1 -1 0 false false false false -1 ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   "xx" -1 -1 -1 -1 0 false false false false -1 ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   "日" -1 -1 -1 -1 0 false false false false -1 ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   "é" -1 -1 -1 -1 0 false false false false -1 ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   "-" -1 -1 -1 -1 0 false false false false -1 ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   "�" -1 -1 -1 -1 0 false false false false -1 ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   " " 0 6 0 6 4 true true true true 1 ["" "" "abc" "" ""] ["" " abc  "] [" " " " "abc " " " ""] [" " " " "abc  "] [] "<><>abc  " "abc"
//   "abc" "abc  " "  abc" " abc  " "  abc " "" " abc  " true "  abc " "" true " abc  " true "  abc " true
//   "b" 3 3 3 3 1 true true false false -1 ["  a" "c  "] ["  a" "c  "] ["  ab" "c  "] ["  ab" "c  "] [] "  a<>c  " "  ac  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " "  a" "c  " true "  a" "c  " true "  abc  " false "  abc  " false
//  2 true -1 false -1 false -1 false -1 false -1 false -1 false-1 -1
//  ="  abc  "
// "chicken"
//  "CHICKEN" "chicken" "CHICKEN" "Chicken"
//  "chicken" ["chicken"] ["hi" "ken"] "chicken"
//  0 3 "hicken" "hicken" "chicken" true
//  "dijdlfo" "chicken" "chicken"
//  "CHİCKEN" "chicken" "CHİCKEN"
//   "" 0 7 -1 -1 8 true false true true 1 ["c" "h" "i" "c" "k" "e" "n"] ["c" "hicken"] ["c" "h" "i" "c" "k" "e" "n"] ["c" "h" "icken"] [] "<>c<>hicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" "" "chicken" true "chicken" "" true "chicken" true "chicken" true
//   "a" -1 -1 -1 -1 0 false false false false 1 ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   "c" 0 3 0 3 2 true true true false 1 ["" "hi" "ken"] ["" "hicken"] ["c" "hic" "ken"] ["c" "hic" "ken"] [] "<>hi<>ken" "hiken"
//   "hicken" "hicken" "chicken" "hicken" "chicken" "" "hicken" true "chi" "ken" true "hicken" true "chicken" false
//   "ck" 3 3 0 4 1 true true false false -1 ["chi" "en"] ["chi" "en"] ["chick" "en"] ["chick" "en"] [] "chi<>en" "chien"
//   "hicken" "hicken" "chicken" "chicken" "chicken" "chi" "en" true "chi" "en" true "chicken" false "chicken" false
//   "chicken" 0 0 0 6 1 true true true true 0 ["" ""] ["" ""] ["chicken" ""] ["chicken" ""] [] "<>" ""
//   "" "" "" "" "" "" "" true "" "" true "" true "" true
//   "x" -1 -1 -1 -1 0 false false false false -1 ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   "日" -1 -1 -1 -1 0 false false false false -1 ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   "é" -1 -1 -1 -1 0 false false false false -1 ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   "-" -1 -1 -1 -1 0 false false false false 1 ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   "�" -1 -1 -1 -1 0 false false false false -1 ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   " " -1 -1 -1 -1 0 false false false false 1 ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   "b" -1 -1 -1 -1 0 false false false false 1 ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//  -1 false -1 false -1 false -1 false -1 false -1 false -1 false6 6
//  ="chicken"
// "chicken chicken"
//  "CHICKEN CHICKEN" "chicken chicken" "CHICKEN CHICKEN" "Chicken Chicken"
//  "chicken chicken" ["chicken" "chicken"] ["hi" "ken " "hi" "ken"] "chicken chicken"
//  0 11 "hicken chicken" "hicken chicken" "chicken chicken" true
//  "dijdlfo!dijdlfo" "chicken chicken" "chicken chicken"
//  "CHİCKEN CHİCKEN" "chicken chicken" "CHİCKEN CHİCKEN"
//   "" 0 15 -1 -1 16 true false true true 1 ["c" "h" "i" "c" "k" "e" "n" " " "c" "h" "i" "c" "k" "e" "n"] ["c" "hicken chicken"] ["c" "h" "i" "c" "k" "e" "n" " " "c" "h" "i" "c" "k" "e" "n"] ["c" "h" "icken chicken"] [] "<>c<>hicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "" "chicken chicken" true "chicken chicken" "" true "chicken chicken" true "chicken chicken" true
//   "a" -1 -1 -1 -1 0 false false false false 1 ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//   "c" 0 11 0 11 4 true true true false 1 ["" "hi" "ken " "hi" "ken"] ["" "hicken chicken"] ["c" "hic" "ken c" "hic" "ken"] ["c" "hic" "ken chicken"] [] "<>hi<>ken chicken" "hiken hiken"
//   "hicken chicken" "hicken chicken" "chicken chicken" "hicken chicken" "chicken chicken" "" "hicken chicken" true "chicken chi" "ken" true "hicken chicken" true "chicken chicken" false
//   "ck" 3 11 0 12 2 true true false false -1 ["chi" "en chi" "en"] ["chi" "en chicken"] ["chick" "en chick" "en"] ["chick" "en chick" "en"] [] "chi<>en chi<>en" "chien chien"
//   "hicken chicken" "hicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chi" "en chicken" true "chicken chi" "en" true "chicken chicken" false "chicken chicken" false
//   "chicken" 0 8 0 14 2 true true true true 1 ["" " " ""] ["" " chicken"] ["chicken" " chicken" ""] ["chicken" " chicken" ""] [] "<> <>" " "
//   " " " chicken" "chicken " " chicken" "chicken " "" " chicken" true "chicken " "" true " chicken" true "chicken " true
//   "x" -1 -1 -1 -1 0 false false false false -1 ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//   "日" -1 -1 -1 -1 0 false false false false -1 ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//   "é" -1 -1 -1 -1 0 false false false false -1 ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//   "-" -1 -1 -1 -1 0 false false false false 1 ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//   "�" -1 -1 -1 -1 0 false false false false -1 ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//   " " 7 7 7 7 1 true true false false 1 ["chicken" "chicken"] ["chicken" "chicken"] ["chicken " "chicken"] ["chicken " "chicken"] [] "chicken<>chicken" "chickenchicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken" "chicken" true "chicken" "chicken" true "chicken chicken" false "chicken chicken" false
//   "b" -1 -1 -1 -1 0 false false false false 1 ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//  -1 false -1 false -1 false -1 false -1 false -1 false -1 false6 14
//  ="chicken chicken"
// "日本語"
//  "日本語" "日本語" "日本語" "日本語"
//  "日本語" ["日本語"] [] "日本語"
//  0 6 "" "" "" true
//  "旦札誟" "日本語" "日本語"
//  "日本語" "日本語" "日本語"
//   "" 0 9 -1 -1 4 true false true true 1 ["日" "本" "語"] ["日" "本語"] ["日" "本" "語"] ["日" "本" "語"] [] "<>日<>本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" "" "日本語" true "日本語" "" true "日本語" true "日本語" true
//   "a" -1 -1 -1 -1 0 false false false false 1 ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "c" -1 -1 -1 -1 0 false false false false 1 ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "ck" -1 -1 -1 -1 0 false false false false 1 ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "chicken" -1 -1 -1 -1 0 false false false false 1 ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "x" -1 -1 -1 -1 0 false false false false 1 ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "xx" -1 -1 -1 -1 0 false false false false 1 ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "日" 0 0 0 0 1 true true true false 1 ["" "本語"] ["" "本語"] ["日" "本語"] ["日" "本語"] [] "<>本語" "本語"
//   "本語" "本語" "日本語" "本語" "日本語" "" "本語" true "" "本語" true "本語" true "日本語" false
//   "é" -1 -1 -1 -1 0 false false false false 1 ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "-" -1 -1 -1 -1 0 false false false false 1 ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "�" -1 -1 -1 -1 0 false false false false -1 ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   " " -1 -1 -1 -1 0 false false false false 1 ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "b" -1 -1 -1 -1 0 false false false false 1 ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//  -1 false -1 false 0 true -1 false -1 false -1 false -1 false-1 -1
//  ="日本語"
// "aé日😀"
//  "AÉ日😀" "aé日😀" "AÉ日😀" "Aé日😀"
//  "aé日😀" ["aé日😀"] ["aé"] "aé日😀"
//  3 6 "aé" "aé日😀" "aé" true
//  "ê旦😁" "aé日😀" "aé日😀"
//  "AÉ日😀" "aé日😀" "AÉ日😀"
//   "" 0 10 -1 -1 5 true false true true 1 ["a" "é" "日" "😀"] ["a" "é日😀"] ["a" "é" "日" "😀"] ["a" "é" "日😀"] [] "<>a<>é日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "" "aé日😀" true "aé日😀" "" true "aé日😀" true "aé日😀" true
//   "a" 0 0 0 0 1 true true true false 1 ["" "é日😀"] ["" "é日😀"] ["a" "é日😀"] ["a" "é日😀"] [] "<>é日😀" "é日😀"
//   "é日😀" "é日😀" "aé日😀" "é日😀" "aé日😀" "" "é日😀" true "" "é日😀" true "é日😀" true "aé日😀" false
//   "c" -1 -1 -1 -1 0 false false false false -1 ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   "ck" -1 -1 -1 -1 0 false false false false -1 ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   "chicken" -1 -1 -1 -1 0 false false false false -1 ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   "x" -1 -1 -1 -1 0 false false false false -1 ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   "日" 3 3 3 3 1 true true false false -1 ["aé" "😀"] ["aé" "😀"] ["aé日" "😀"] ["aé日" "😀"] [] "aé<>😀" "aé😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé" "😀" true "aé" "😀" true "aé日😀" false "aé日😀" false
//   "é" 1 1 1 1 1 true true false false -1 ["a" "日😀"] ["a" "日😀"] ["aé" "日😀"] ["aé" "日😀"] [] "a<>日😀" "a日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "a" "日😀" true "a" "日😀" true "aé日😀" false "aé日😀" false
//   "-" -1 -1 -1 -1 0 false false false false 1 ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   "�" -1 -1 -1 -1 0 false false false false -1 ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   " " -1 -1 -1 -1 0 false false false false 1 ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   "b" -1 -1 -1 -1 0 false false false false -1 ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//  0 true 1 true 3 true -1 false -1 false -1 false -1 false-1 -1
//  ="aé日😀"
// "\xff\xfe"
//  "��" "��" "��" "��"
//  "\xff\xfe" ["\xff\xfe"] [] "<?>"
//  0 1 "" "" "" true
//  "\ufffe\ufffe" "��" "\xff\xfe"
//  "��" "��" "��"
//   "" 0 2 -1 -1 3 true false true true 1 ["\xff" "\xfe"] ["\xff" "\xfe"] ["\xff" "\xfe"] ["\xff" "\xfe"] [] "<>\xff<>\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "" "\xff\xfe" true "\xff\xfe" "" true "\xff\xfe" true "\xff\xfe" true
//   "a" -1 -1 -1 -1 0 false false false false 1 ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "c" -1 -1 -1 -1 0 false false false false 1 ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "ck" -1 -1 -1 -1 0 false false false false 1 ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "chicken" -1 -1 -1 -1 0 false false false false 1 ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "x" -1 -1 -1 -1 0 false false false false 1 ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "xx" -1 -1 -1 -1 0 false false false false 1 ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "日" -1 -1 -1 -1 0 false false false false 1 ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "é" -1 -1 -1 -1 0 false false false false 1 ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "-" -1 -1 -1 -1 0 false false false false 1 ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "\xff" 0 0 0 1 1 true true true false 1 ["" "\xfe"] ["" "\xfe"] ["\xff" "\xfe"] ["\xff" "\xfe"] [] "<>\xfe" "\xfe"
//   "" "" "" "\xfe" "\xff\xfe" "" "\xfe" true "" "\xfe" true "\xfe" true "\xff\xfe" false
//   "�" -1 -1 0 1 0 false true false false 1 ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "" "" "" "\xff\xfe" "\xff\xfe" "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   " " -1 -1 -1 -1 0 false false false false 1 ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "b" -1 -1 -1 -1 0 false false false false 1 ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//  -1 false -1 false -1 false 0 true -1 false -1 false -1 false-1 -1
//  ="\xff\xfe"
// "a\xffb"
//  "A�B" "a�b" "A�B" "A�b"
//  "a\xffb" ["a\xffb"] ["a" "b"] "a<?>b"
//  1 1 "a\xffb" "a\xffb" "a\xffb" true
//  "\ufffec" "a�b" "a\xffb"
//  "A�B" "a�b" "A�B"
//   "" 0 3 -1 -1 4 true false true true 1 ["a" "\xff" "b"] ["a" "\xffb"] ["a" "\xff" "b"] ["a" "\xff" "b"] [] "<>a<>\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "" "a\xffb" true "a\xffb" "" true "a\xffb" true "a\xffb" true
//   "a" 0 0 0 0 1 true true true false 1 ["" "\xffb"] ["" "\xffb"] ["a" "\xffb"] ["a" "\xffb"] [] "<>\xffb" "\xffb"
//   "\xffb" "\xffb" "a\xffb" "\xffb" "a\xffb" "" "\xffb" true "" "\xffb" true "\xffb" true "a\xffb" false
//   "c" -1 -1 -1 -1 0 false false false false -1 ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "ck" -1 -1 -1 -1 0 false false false false -1 ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "chicken" -1 -1 -1 -1 0 false false false false -1 ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "x" -1 -1 -1 -1 0 false false false false -1 ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "日" -1 -1 -1 -1 0 false false false false -1 ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "é" -1 -1 -1 -1 0 false false false false -1 ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "-" -1 -1 -1 -1 0 false false false false 1 ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "\xff" 1 1 1 1 1 true true false false -1 ["a" "b"] ["a" "b"] ["a\xff" "b"] ["a\xff" "b"] [] "a<>b" "ab"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a" "b" true "a" "b" true "a\xffb" false "a\xffb" false
//   "�" -1 -1 1 1 0 false true false false -1 ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   " " -1 -1 -1 -1 0 false false false false 1 ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "b" 2 2 2 2 1 true true false true -1 ["a\xff" ""] ["a\xff" ""] ["a\xffb" ""] ["a\xffb" ""] [] "a\xff<>" "a\xff"
//   "a\xff" "a\xffb" "a\xff" "a\xffb" "a\xff" "a\xff" "" true "a\xff" "" true "a\xffb" false "a\xff" true
//  0 true -1 false -1 false 1 true -1 false -1 false -1 false-1 -1
//  ="a\xffb"
// "\t\n x \u00a0\u3000y\v"
//  "\t\n X \u00a0\u3000Y\v" "\t\n x \u00a0\u3000y\v" "\t\n X \u00a0\u3000Y\v" "\t\n X \u00a0\u3000Y\v"
//  "x \u00a0\u3000y" ["x" "y"] ["\t\n x \u00a0" "y\v"] "\t\n x \u00a0\u3000y\v"
//  7 7 "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" true
//  "\n\v!y!¡、z\f" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//  "\t\n X \u00a0\u3000Y\v" "\t\n x \u00a0\u3000y\v" "\t\n X \u00a0\u3000Y\v"
//   "" 0 12 -1 -1 10 true false true true 1 ["\t" "\n" " " "x" " " "\u00a0" "\u3000" "y" "\v"] ["\t" "\n x \u00a0\u3000y\v"] ["\t" "\n" " " "x" " " "\u00a0" "\u3000" "y" "\v"] ["\t" "\n" " x \u00a0\u3000y\v"] [] "<>\t<>\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "" "\t\n x \u00a0\u3000y\v" true "\t\n x \u00a0\u3000y\v" "" true "\t\n x \u00a0\u3000y\v" true "\t\n x \u00a0\u3000y\v" true
//   "a" -1 -1 -1 -1 0 false false false false -1 ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "c" -1 -1 -1 -1 0 false false false false -1 ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "ck" -1 -1 -1 -1 0 false false false false -1 ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "chicken" -1 -1 -1 -1 0 false false false false -1 ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "x" 3 3 3 3 1 true true false false -1 ["\t\n " " \u00a0\u3000y\v"] ["\t\n " " \u00a0\u3000y\v"] ["\t\n x" " \u00a0\u3000y\v"] ["\t\n x" " \u00a0\u3000y\v"] [] "\t\n <> \u00a0\u3000y\v" "\t\n  \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n " " \u00a0\u3000y\v" true "\t\n " " \u00a0\u3000y\v" true "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "xx" -1 -1 3 3 0 false true false false -1 ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "日" -1 -1 -1 -1 0 false false false false -1 ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "é" -1 -1 -1 -1 0 false false false false -1 ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "-" -1 -1 -1 -1 0 false false false false -1 ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "�" -1 -1 -1 -1 0 false false false false -1 ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   " " 2 4 2 4 2 true true false false -1 ["\t\n" "x" "\u00a0\u3000y\v"] ["\t\n" "x \u00a0\u3000y\v"] ["\t\n " "x " "\u00a0\u3000y\v"] ["\t\n " "x " "\u00a0\u3000y\v"] [] "\t\n<>x<>\u00a0\u3000y\v" "\t\nx\u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n" "x \u00a0\u3000y\v" true "\t\n x" "\u00a0\u3000y\v" true "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "b" -1 -1 -1 -1 0 false false false false -1 ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//  -1 false -1 false -1 false -1 false -1 false -1 false -1 false-1 -1
//  ="\t\n x \u00a0\u3000y\v"
// "ǅ ſ K İ ı ß ŉ"
//  "Ǆ S K İ I ß ŉ" "ǆ ſ k i ı ß ŉ" "ǅ S K İ I ß ŉ" "ǅ S K İ I ß ŉ"
//  "ǅ ſ K İ ı ß ŉ" ["ǅ" "ſ" "K" "İ" "ı" "ß" "ŉ"] [" " " K " " " " ß "] "ǅ ſ K İ ı ß ŉ"
//  0 17 " ſ K İ ı ß " " ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß " true
//  "ǆ!ƀ!L!ı!Ĳ!à!Ŋ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//  "Ǆ S K İ I ß ŉ" "ǆ ſ k i ı ß ŉ" "ǅ S K İ I ß ŉ"
//   "" 0 19 -1 -1 14 true false true true 1 ["ǅ" " " "ſ" " " "K" " " "İ" " " "ı" " " "ß" " " "ŉ"] ["ǅ" " ſ K İ ı ß ŉ"] ["ǅ" " " "ſ" " " "K" " " "İ" " " "ı" " " "ß" " " "ŉ"] ["ǅ" " " "ſ K İ ı ß ŉ"] [] "<>ǅ<> ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "" "ǅ ſ K İ ı ß ŉ" true "ǅ ſ K İ ı ß ŉ" "" true "ǅ ſ K İ ı ß ŉ" true "ǅ ſ K İ ı ß ŉ" true
//   "a" -1 -1 -1 -1 0 false false false false 1 ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "c" -1 -1 -1 -1 0 false false false false 1 ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "ck" -1 -1 -1 -1 0 false false false false 1 ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "chicken" -1 -1 -1 -1 0 false false false false 1 ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "x" -1 -1 -1 -1 0 false false false false 1 ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "xx" -1 -1 -1 -1 0 false false false false 1 ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "日" -1 -1 -1 -1 0 false false false false -1 ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "é" -1 -1 -1 -1 0 false false false false 1 ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "-" -1 -1 -1 -1 0 false false false false 1 ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "�" -1 -1 -1 -1 0 false false false false -1 ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   " " 2 16 2 16 6 true true false false 1 ["ǅ" "ſ" "K" "İ" "ı" "ß" "ŉ"] ["ǅ" "ſ K İ ı ß ŉ"] ["ǅ " "ſ " "K " "İ " "ı " "ß " "ŉ"] ["ǅ " "ſ " "K İ ı ß ŉ"] [] "ǅ<>ſ<>K İ ı ß ŉ" "ǅſKİıßŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ" "ſ K İ ı ß ŉ" true "ǅ ſ K İ ı ß" "ŉ" true "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "b" -1 -1 -1 -1 0 false false false false 1 ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//  -1 false -1 false -1 false -1 false -1 false -1 false -1 false-1 -1
//  ="ǅ ſ K İ ı ß ŉ"
// "The quick-brown fox's_den 4you"
//  "THE QUICK-BROWN FOX'S_DEN 4YOU" "the quick-brown fox's_den 4you" "THE QUICK-BROWN FOX'S_DEN 4YOU" "The Quick-Brown Fox'S_den 4you"
//  "The quick-brown fox's_den 4you" ["The" "quick-brown" "fox's_den" "4you"] ["The qui" "k-brown fox's_den 4you"] "The quick-brown fox's_den 4you"
//  7 7 "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" true
//  "Uif!rvjdl.cspxo!gpy(t`efo!5zpv" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//  "THE QUİCK-BROWN FOX'S_DEN 4YOU" "the quick-brown fox's_den 4you" "THE QUİCK-BROWN FOX'S_DEN 4YOU"
//   "" 0 30 -1 -1 31 true false true true 1 ["T" "h" "e" " " "q" "u" "i" "c" "k" "-" "b" "r" "o" "w" "n" " " "f" "o" "x" "'" "s" "_" "d" "e" "n" " " "4" "y" "o" "u"] ["T" "he quick-brown fox's_den 4you"] ["T" "h" "e" " " "q" "u" "i" "c" "k" "-" "b" "r" "o" "w" "n" " " "f" "o" "x" "'" "s" "_" "d" "e" "n" " " "4" "y" "o" "u"] ["T" "h" "e quick-brown fox's_den 4you"] [] "<>T<>he quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "" "The quick-brown fox's_den 4you" true "The quick-brown fox's_den 4you" "" true "The quick-brown fox's_den 4you" true "The quick-brown fox's_den 4you" true
//   "a" -1 -1 -1 -1 0 false false false false -1 ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] [] "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "c" 7 7 7 7 1 true true false false -1 ["The qui" "k-brown fox's_den 4you"] ["The qui" "k-brown fox's_den 4you"] ["The quic" "k-brown fox's_den 4you"] ["The quic" "k-brown fox's_den 4you"] [] "The qui<>k-brown fox's_den 4you" "The quik-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The qui" "k-brown fox's_den 4you" true "The qui" "k-brown fox's_den 4you" true "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "ck" 7 7 7 8 1 true true false false -1 ["The qui" "-brown fox's_den 4you"] ["The qui" "-brown fox's_den 4you"] ["The quick" "-brown fox's_den 4you"] ["The quick" "-brown fox's_den 4you"] [] "The qui<>-brown fox's_den 4you" "The qui-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The qui" "-brown fox's_den 4you" true "The qui" "-brown fox's_den 4you" true "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "chicken" -1 -1 1 24 0 false true false false -1 ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] [] "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "x" 18 18 18 18 1 true true false false -1 ["The quick-brown fo" "'s_den 4you"] ["The quick-brown fo" "'s_den 4you"] ["The quick-brown fox" "'s_den 4you"] ["The quick-brown fox" "'s_den 4you"] [] "The quick-brown fo<>'s_den 4you" "The quick-brown fo's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fo" "'s_den 4you" true "The quick-brown fo" "'s_den 4you" true "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "xx" -1 -1 18 18 0 false true false false -1 ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] [] "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "日" -1 -1 -1 -1 0 false false false false -1 ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] [] "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "é" -1 -1 -1 -1 0 false false false false -1 ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] [] "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "-" 9 9 9 9 1 true true false false 1 ["The quick" "brown fox's_den 4you"] ["The quick" "brown fox's_den 4you"] ["The quick-" "brown fox's_den 4you"] ["The quick-" "brown fox's_den 4you"] [] "The quick<>brown fox's_den 4you" "The quickbrown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick" "brown fox's_den 4you" true "The quick" "brown fox's_den 4you" true "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] [] "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "�" -1 -1 -1 -1 0 false false false false -1 ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] [] "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   " " 3 25 3 25 3 true true false false 1 ["The" "quick-brown" "fox's_den" "4you"] ["The" "quick-brown fox's_den 4you"] ["The " "quick-brown " "fox's_den " "4you"] ["The " "quick-brown " "fox's_den 4you"] [] "The<>quick-brown<>fox's_den 4you" "Thequick-brownfox's_den4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The" "quick-brown fox's_den 4you" true "The quick-brown fox's_den" "4you" true "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "b" 10 10 10 10 1 true true false false -1 ["The quick-" "rown fox's_den 4you"] ["The quick-" "rown fox's_den 4you"] ["The quick-b" "rown fox's_den 4you"] ["The quick-b" "rown fox's_den 4you"] [] "The quick-<>rown fox's_den 4you" "The quick-rown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-" "rown fox's_den 4you" true "The quick-" "rown fox's_den 4you" true "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//  -1 false -1 false -1 false -1 false -1 false -1 false -1 false14 24
//  ="The quick-brown fox's_den 4you"
// "xxxx"
//  "XXXX" "xxxx" "XXXX" "Xxxx"
//  "xxxx" ["xxxx"] ["xxxx"] "xxxx"
//  -1 -1 "xxxx" "xxxx" "xxxx" false
//  "yyyy" "xxxx" "xxxx"
//  "XXXX" "xxxx" "XXXX"
//   "" 0 4 -1 -1 5 true false true true 1 ["x" "x" "x" "x"] ["x" "xxx"] ["x" "x" "x" "x"] ["x" "x" "xx"] [] "<>x<>xxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "" "xxxx" true "xxxx" "" true "xxxx" true "xxxx" true
//   "a" -1 -1 -1 -1 0 false false false false 1 ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "c" -1 -1 -1 -1 0 false false false false 1 ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "ck" -1 -1 -1 -1 0 false false false false 1 ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "chicken" -1 -1 -1 -1 0 false false false false 1 ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "x" 0 3 0 3 4 true true true true 1 ["" "" "" "" ""] ["" "xxx"] ["x" "x" "x" "x" ""] ["x" "x" "xx"] [] "<><>xx" ""
//   "" "" "" "xxx" "xxx" "" "xxx" true "xxx" "" true "xxx" true "xxx" true
//   "xx" 0 2 0 3 2 true true true true 1 ["" "" ""] ["" "xx"] ["xx" "xx" ""] ["xx" "xx" ""] [] "<><>" ""
//   "" "" "" "xx" "xx" "" "xx" true "xx" "" true "xx" true "xx" true
//   "日" -1 -1 -1 -1 0 false false false false -1 ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "é" -1 -1 -1 -1 0 false false false false -1 ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "-" -1 -1 -1 -1 0 false false false false 1 ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "�" -1 -1 -1 -1 0 false false false false -1 ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   " " -1 -1 -1 -1 0 false false false false 1 ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "b" -1 -1 -1 -1 0 false false false false 1 ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//  -1 false -1 false -1 false -1 false -1 false -1 false -1 false-1 -1
//  ="xxxx"
// "-a--b-"
//  "-A--B-" "-a--b-" "-A--B-" "-A--B-"
//  "-a--b-" ["-a--b-"] ["-a--b-"] "-a--b-"
//  -1 -1 "-a--b-" "-a--b-" "-a--b-" false
//  "...c." "-a--b-" "-a--b-"
//  "-A--B-" "-a--b-" "-A--B-"
//   "" 0 6 -1 -1 7 true false true true 1 ["-" "a" "-" "-" "b" "-"] ["-" "a--b-"] ["-" "a" "-" "-" "b" "-"] ["-" "a" "--b-"] [] "<>-<>a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "" "-a--b-" true "-a--b-" "" true "-a--b-" true "-a--b-" true
//   "a" 1 1 1 1 1 true true false false -1 ["-" "--b-"] ["-" "--b-"] ["-a" "--b-"] ["-a" "--b-"] [] "-<>--b-" "---b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-" "--b-" true "-" "--b-" true "-a--b-" false "-a--b-" false
//   "c" -1 -1 -1 -1 0 false false false false -1 ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "ck" -1 -1 -1 -1 0 false false false false -1 ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "chicken" -1 -1 -1 -1 0 false false false false -1 ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "x" -1 -1 -1 -1 0 false false false false -1 ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "日" -1 -1 -1 -1 0 false false false false -1 ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "é" -1 -1 -1 -1 0 false false false false -1 ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "-" 0 5 0 5 4 true true true true 1 ["" "a" "" "b" ""] ["" "a--b-"] ["-" "a-" "-" "b-" ""] ["-" "a-" "-b-"] [] "<>a<>-b-" "ab"
//   "a--b" "a--b-" "-a--b" "a--b-" "-a--b" "" "a--b-" true "-a--b" "" true "a--b-" true "-a--b" true
//   "\xff" -1 -1 -1 -1 0 false false false false -1 ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "�" -1 -1 -1 -1 0 false false false false -1 ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   " " -1 -1 -1 -1 0 false false false false 1 ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "b" 4 4 4 4 1 true true false false -1 ["-a--" "-"] ["-a--" "-"] ["-a--b" "-"] ["-a--b" "-"] [] "-a--<>-" "-a---"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--" "-" true "-a--" "-" true "-a--b-" false "-a--b-" false
//  1 true -1 false -1 false -1 false -1 false -1 false -1 false-1 -1
//  ="-a--b-"
// "�"
//  "�" "�" "�" "�"
//  "�" ["�"] [] "�"
//  0 0 "" "" "" true
//  "\ufffe" "�" "�"
//  "�" "�" "�"
//   "" 0 3 -1 -1 2 true false true true 1 ["�"] ["�"] ["�"] ["�"] [] "<>�<>" "�"
//   "�" "�" "�" "�" "�" "" "�" true "�" "" true "�" true "�" true
//   "a" -1 -1 -1 -1 0 false false false false 1 ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" "�" "" false "�" "" false "�" false "�" false
//   "c" -1 -1 -1 -1 0 false false false false 1 ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" "�" "" false "�" "" false "�" false "�" false
//   "ck" -1 -1 -1 -1 0 false false false false 1 ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" "�" "" false "�" "" false "�" false "�" false
//   "chicken" -1 -1 -1 -1 0 false false false false 1 ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" "�" "" false "�" "" false "�" false "�" false
//   "x" -1 -1 -1 -1 0 false false false false 1 ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" "�" "" false "�" "" false "�" false "�" false
//   "xx" -1 -1 -1 -1 0 false false false false 1 ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" "�" "" false "�" "" false "�" false "�" false
//   "日" -1 -1 -1 -1 0 false false false false 1 ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" "�" "" false "�" "" false "�" false "�" false
//   "é" -1 -1 -1 -1 0 false false false false 1 ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" "�" "" false "�" "" false "�" false "�" false
//   "-" -1 -1 -1 -1 0 false false false false 1 ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" "�" "" false "�" "" false "�" false "�" false
//   "\xff" -1 -1 0 0 0 false true false false -1 ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "" "" "" "�" "�" "�" "" false "�" "" false "�" false "�" false
//   "�" 0 0 0 0 1 true true true true 0 ["" ""] ["" ""] ["�" ""] ["�" ""] [] "<>" ""
//   "" "" "" "" "" "" "" true "" "" true "" true "" true
//   " " -1 -1 -1 -1 0 false false false false 1 ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" "�" "" false "�" "" false "�" false "�" false
//   "b" -1 -1 -1 -1 0 false false false false 1 ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" "�" "" false "�" "" false "�" false "�" false
//  -1 false -1 false -1 false 0 true -1 false -1 false -1 false-1 -1
//  ="�"
// true true true false true false false false true true true false true true true
// "" "a" "a, b, , c" "ababababababab"
// "" "" "-="
// "42-x世�end!\xff" 15
// "" 0
// 104 1 7 8 233 2 5 8 65533 1 4 8 26085 3 1 8 <nil> strings.Reader.UnreadRune: previous operation was not ReadRune <nil> 120 1 0 8 0 0 EOF strings.Reader.UnreadRune: previous operation was not ReadRune
// 2 <nil> 169 <nil> 5
// 5 <nil> 151 <nil> 2
// 7 <nil> 120 <nil> 0
// 0 strings.Reader.Seek: negative position 0 EOF 0
// 0 strings.Reader.Seek: invalid whence 0 EOF 0
// 100 <nil> 0 EOF 0
// 4 <nil> [104 195 169 255]
// 2 EOF [165 120]
// 0 strings.Reader.ReadAt: negative offset []
// 0 EOF []
// strings.Reader.UnreadByte: at beginning of string
// written
// 8 <nil>
// 0 <nil>
// []: "" "a" "aaa" "abab" "hello hell" "<b>" "é世a" "\xffa" "xaxbxc"
// ["a" "1" "b" "2"]: "" "1" "111" "1212" "hello hell" "<2>" "é世1" "\xff1" "x1x2xc"
// ["a" "1" "aa" "2"]: "" "1" "111" "1b1b" "hello hell" "<b>" "é世1" "\xff1" "x1xbxc"
// ["aa" "2" "a" "1"]: "" "1" "21" "1b1b" "hello hell" "<b>" "é世1" "\xff1" "x1xbxc"
// ["" "X"]: "X" "XaX" "XaXaXaX" "XaXbXaXbX" "XhXeXlXlXoX XhXeXlXlX" "X<XbX>X" "X\xc3X\xa9X\xe4X\xb8X\x96XaX" "X\xffXaX" "XxXaXxXbXxXcX"
// ["" "X" "a" "1"]: "X" "X1X" "X1X1X1X" "X1XbX1XbX" "XhXeXlXlXoX XhXeXlXlX" "X<XbX>X" "X\xc3X\xa9X\xe4X\xb8X\x96X1X" "X\xffX1X" "XxX1XxXbXxXcX"
// ["a" "1" "" "X"]: "X" "1X" "111X" "1Xb1XbX" "XhXeXlXlXoX XhXeXlXlX" "X<XbX>X" "X\xc3X\xa9X\xe4X\xb8X\x961X" "X\xff1X" "Xx1XxXbXxXcX"
// ["a" "1" "a" "2"]: "" "1" "111" "1b1b" "hello hell" "<b>" "é世1" "\xff1" "x1xbxc"
// ["ab" "1" "" "X"]: "X" "XaX" "XaXaXaX" "11X" "XhXeXlXlXoX XhXeXlXlX" "X<XbX>X" "X\xc3X\xa9X\xe4X\xb8X\x96XaX" "X\xffXaX" "XxXaXxXbXxXcX"
// ["" "X" "" "Y"]: "X" "XaX" "XaXaXaX" "XaXbXaXbX" "XhXeXlXlXoX XhXeXlXlX" "X<XbX>X" "X\xc3X\xa9X\xe4X\xb8X\x96XaX" "X\xffXaX" "XxXaXxXbXxXcX"
// ["<" "&lt;" ">" "&gt;"]: "" "a" "aaa" "abab" "hello hell" "&lt;b&gt;" "é世a" "\xffa" "xaxbxc"
// ["hello" "HI" "hell" "HE"]: "" "a" "aaa" "abab" "HI HE" "<b>" "é世a" "\xffa" "xaxbxc"
// ["é" "e" "世" "w"]: "" "a" "aaa" "abab" "hello hell" "<b>" "ewa" "\xffa" "xaxbxc"
// ["abc" "" "b" "Q" "" "-"]: "-" "-a-" "-a-a-a-" "-aQ-aQ-" "-h-e-l-l-o- -h-e-l-l-" "-<Q->-" "-\xc3-\xa9-\xe4-\xb8-\x96-a-" "-\xff-a-" "-x-a-xQ-x-c-"
// ["x" "" "" "_"]: "_" "_a_" "_a_a_a_" "_a_b_a_b_" "_h_e_l_l_o_ _h_e_l_l_" "_<_b_>_" "_\xc3_\xa9_\xe4_\xb8_\x96_a_" "_\xff_a_" "_a_b_c_"
// bbnbnb
