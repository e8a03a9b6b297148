// run
// stress 50

// Package bytes.

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
)

var texts = []string{"", "a", "abc", "  abc  ", "chicken", "chicken chicken", "日本語", "aé日\U0001F600", "\xff\xfe", "a\xffb", "\t\n x \u00a0\u3000y\v", "ǅ ſ K İ ı ß ŉ", "The quick-brown fox's_den 4you", "xxxx", "-a--b-", "\ufffd"}
var subs = []string{"", "a", "c", "ck", "chicken", "x", "xx", "日", "-", "\xff", "\ufffd", " "}

func f(r rune) bool { return r == 'c' || r > 0x100 }

type slow struct{ s string }

func (r *slow) Read(p []byte) (int, error) {
	if r.s == "" {
		return 0, errors.New("dry")
	}
	n := copy(p, r.s[:min(3, len(r.s))])
	r.s = r.s[n:]
	return n, nil
}

type short struct{}

func (short) Write(p []byte) (int, error) { return len(p) / 2, nil }

func main() {
	for _, text := range texts {
		s := []byte(text)
		fmt.Printf("%q\n", s)
		fmt.Printf(" %q %q %q %q\n", bytes.ToUpper(s), bytes.ToLower(s), bytes.ToTitle(s), bytes.Title(s))
		fmt.Printf(" %q %v %q %q %q\n", bytes.TrimSpace(s), bytes.TrimSpace(s) == nil, bytes.Fields(s), bytes.FieldsFunc(s, f), bytes.ToValidUTF8(s, []byte("<?>")))
		fmt.Printf(" %d %d %q %q %q %v %v\n", bytes.IndexFunc(s, f), bytes.LastIndexFunc(s, f), bytes.TrimFunc(s, f), bytes.TrimLeftFunc(s, f), bytes.TrimRightFunc(s, f), bytes.ContainsFunc(s, f), bytes.TrimLeftFunc(s, f) == nil)
		fmt.Printf(" %q %q %q %v\n", bytes.Map(func(r rune) rune {
			if r == 'a' {
				return -1
			}
			return r + 1
		}, s), bytes.Map(func(r rune) rune { return r }, s), bytes.Clone(s), bytes.Runes(s))
		fmt.Printf(" %q %q %q\n", bytes.ToUpperSpecial(unicode.TurkishCase, s), bytes.ToLowerSpecial(unicode.TurkishCase, s), bytes.ToTitleSpecial(unicode.AzeriCase, s))
		for _, sub := range subs {
			t := []byte(sub)
			fmt.Printf("  %q %d %d %d %d %d %v %v %v %v %d %v", t, bytes.Index(s, t), bytes.LastIndex(s, t), bytes.IndexAny(s, sub), bytes.LastIndexAny(s, sub), bytes.Count(s, t), bytes.Contains(s, t), bytes.ContainsAny(s, sub), bytes.HasPrefix(s, t), bytes.HasSuffix(s, t), bytes.Compare(s, t), bytes.Equal(s, t))
			fmt.Printf(" %q %q %q %q %q %q %q\n", bytes.Split(s, t), bytes.SplitN(s, t, 2), bytes.SplitAfter(s, t), bytes.SplitAfterN(s, t, 3), bytes.SplitN(s, t, 0), bytes.Replace(s, t, []byte("<>"), 2), bytes.ReplaceAll(s, t, nil))
			fmt.Printf("  %q %q %q %q %q %v", bytes.Trim(s, sub), bytes.TrimLeft(s, sub), bytes.TrimRight(s, sub), bytes.TrimPrefix(s, t), bytes.TrimSuffix(s, t), bytes.Trim(s, sub) == nil)
			b, a, ok := bytes.Cut(s, t)
			fmt.Printf(" %q %q %v", b, a, ok)
			b, a, ok = bytes.CutLast(s, t)
			fmt.Printf(" %q %q %v", b, a, ok)
			a, ok = bytes.CutPrefix(s, t)
			b, ok2 := bytes.CutSuffix(s, t)
			fmt.Printf(" %q %v %q %v\n", a, ok, b, ok2)
		}
		fmt.Println(bytes.IndexByte(s, 'n'), bytes.LastIndexByte(s, 'n'), bytes.IndexRune(s, '日'), bytes.ContainsRune(s, 'é'), bytes.EqualFold(s, []byte("CHICKEN")))
	}
	parts := bytes.Split([]byte("a,b,c"), []byte(","))
	fmt.Printf("%q %d %d %q\n", bytes.Join(parts, []byte("; ")), cap(parts[0]), cap(parts[1]), append(parts[0], 'X'))
	fmt.Printf("%q %q %q\n", parts, bytes.Repeat([]byte("ab"), 5), bytes.Join(nil, nil))

	var b bytes.Buffer
	fmt.Println(b.Len(), b.String() == "", b.Bytes() == nil)
	b.Write([]byte("hello "))
	b.WriteString("wörld")
	b.WriteByte('!')
	n, err := b.WriteRune('日')
	fmt.Fprintf(&b, "<%d %v>", n, err)
	fmt.Printf("%q %d\n", b.String(), b.Len())
	p := make([]byte, 3)
	fmt.Println(b.Read(p))
	fmt.Println(b.UnreadByte(), b.UnreadByte(), b.Len())
	fmt.Printf("%q ", b.Next(6))
	fmt.Println(b.ReadRune())
	fmt.Println(b.UnreadRune(), b.UnreadRune())
	fmt.Println(b.ReadByte())
	line, err := b.ReadString('!')
	fmt.Printf("%q %v\n", line, err)
	bs, err := b.ReadBytes('\n')
	fmt.Printf("%q %v\n", bs, err)
	fmt.Println(b.Read(p))
	fmt.Println(b.Read(nil))
	fmt.Println(b.ReadByte())
	fmt.Println(b.ReadRune())
	b.Grow(1000)
	fmt.Println(b.Available() >= 1000, len(b.AvailableBuffer()), b.Cap() >= 1000)
	m, err := b.ReadFrom(strings.NewReader("from a reader\nmore"))
	fmt.Println(m, err)
	m, err = b.ReadFrom(&slow{" slowly"})
	fmt.Println(m, err, b.String())
	b.Truncate(20)
	pk, err := b.Peek(4)
	fmt.Printf("%q %v\n", pk, err)
	fmt.Println(b.WriteTo(os.Stdout))
	b.WriteString("abcdef")
	fmt.Println(b.WriteTo(short{}))
	fmt.Println(b.String())
	b.Reset()
	for i := 0; i < 1000; i++ {
		b.WriteString("0123456789")
		b.Next(7)
	}
	fmt.Println(b.Len(), string(b.Bytes()[:20]))
	var none *bytes.Buffer
	fmt.Println(none.String(), bytes.NewBufferString("x").String(), bytes.NewBuffer([]byte("y")))
	r := bytes.NewReader([]byte("hé\xff日x"))
	all, err := io.ReadAll(r)
	fmt.Printf("%q %v\n", all, err)
	r.Seek(1, 0)
	fmt.Println(r.ReadRune())
	fmt.Println(r.UnreadRune(), r.UnreadRune(), r.UnreadByte(), r.UnreadByte(), r.Len(), r.Size())
	fmt.Println(r.ReadAt(p, 5))
	fmt.Println(r.ReadAt(p, 7))
	var w bytes.Buffer
	fmt.Println(r.WriteTo(&w))
	fmt.Printf("%q\n", w.String())
	io.Copy(os.Stdout, bytes.NewReader([]byte("\ncopied\n")))
}

// Output:
// ""
//  "" "" "" ""
//  "" true [] [] ""
//  -1 -1 "" "" "" false true
//  "" "" "" []
//  "" "" ""
//   "" 0 0 -1 -1 1 true false true true 0 true [] [] [] [] [] "<>" ""
//   "" "" "" "" "" true "" "" true "" "" true "" true "" true
//   "a" -1 -1 -1 -1 0 false false false false -1 false [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" true "" "" false "" "" false "" false "" false
//   "c" -1 -1 -1 -1 0 false false false false -1 false [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" true "" "" false "" "" false "" false "" false
//   "ck" -1 -1 -1 -1 0 false false false false -1 false [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" true "" "" false "" "" false "" false "" false
//   "chicken" -1 -1 -1 -1 0 false false false false -1 false [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" true "" "" false "" "" false "" false "" false
//   "x" -1 -1 -1 -1 0 false false false false -1 false [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" true "" "" false "" "" false "" false "" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 false [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" true "" "" false "" "" false "" false "" false
//   "日" -1 -1 -1 -1 0 false false false false -1 false [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" true "" "" false "" "" false "" false "" false
//   "-" -1 -1 -1 -1 0 false false false false -1 false [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" true "" "" false "" "" false "" false "" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 false [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" true "" "" false "" "" false "" false "" false
//   "�" -1 -1 -1 -1 0 false false false false -1 false [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" true "" "" false "" "" false "" false "" false
//   " " -1 -1 -1 -1 0 false false false false -1 false [""] [""] [""] [""] [] "" ""
//   "" "" "" "" "" true "" "" false "" "" false "" false "" false
// -1 -1 -1 false false
// "a"
//  "A" "a" "A" "A"
//  "a" false ["a"] ["a"] "a"
//  -1 -1 "a" "a" "a" false false
//  "" "a" "a" [97]
//  "A" "a" "A"
//   "" 0 1 -1 -1 2 true false true true 1 false ["a"] ["a"] ["a"] ["a"] [] "<>a<>" "a"
//   "a" "a" "a" "a" "a" false "" "a" true "a" "" true "a" true "a" true
//   "a" 0 0 0 0 1 true true true true 0 true ["" ""] ["" ""] ["a" ""] ["a" ""] [] "<>" ""
//   "" "" "" "" "" true "" "" true "" "" true "" true "" true
//   "c" -1 -1 -1 -1 0 false false false false -1 false ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" false "a" "" false "a" "" false "a" false "a" false
//   "ck" -1 -1 -1 -1 0 false false false false -1 false ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" false "a" "" false "a" "" false "a" false "a" false
//   "chicken" -1 -1 -1 -1 0 false false false false -1 false ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" false "a" "" false "a" "" false "a" false "a" false
//   "x" -1 -1 -1 -1 0 false false false false -1 false ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" false "a" "" false "a" "" false "a" false "a" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 false ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" false "a" "" false "a" "" false "a" false "a" false
//   "日" -1 -1 -1 -1 0 false false false false -1 false ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" false "a" "" false "a" "" false "a" false "a" false
//   "-" -1 -1 -1 -1 0 false false false false 1 false ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" false "a" "" false "a" "" false "a" false "a" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 false ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" false "a" "" false "a" "" false "a" false "a" false
//   "�" -1 -1 -1 -1 0 false false false false -1 false ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" false "a" "" false "a" "" false "a" false "a" false
//   " " -1 -1 -1 -1 0 false false false false 1 false ["a"] ["a"] ["a"] ["a"] [] "a" "a"
//   "a" "a" "a" "a" "a" false "a" "" false "a" "" false "a" false "a" false
// -1 -1 -1 false false
// "abc"
//  "ABC" "abc" "ABC" "Abc"
//  "abc" false ["abc"] ["ab"] "abc"
//  2 2 "ab" "abc" "ab" true false
//  "cd" "abc" "abc" [97 98 99]
//  "ABC" "abc" "ABC"
//   "" 0 3 -1 -1 4 true false true true 1 false ["a" "b" "c"] ["a" "bc"] ["a" "b" "c"] ["a" "b" "c"] [] "<>a<>bc" "abc"
//   "abc" "abc" "abc" "abc" "abc" false "" "abc" true "abc" "" true "abc" true "abc" true
//   "a" 0 0 0 0 1 true true true false 1 false ["" "bc"] ["" "bc"] ["a" "bc"] ["a" "bc"] [] "<>bc" "bc"
//   "bc" "bc" "abc" "bc" "abc" false "" "bc" true "" "bc" true "bc" true "abc" false
//   "c" 2 2 2 2 1 true true false true -1 false ["ab" ""] ["ab" ""] ["abc" ""] ["abc" ""] [] "ab<>" "ab"
//   "ab" "abc" "ab" "abc" "ab" false "ab" "" true "ab" "" true "abc" false "ab" true
//   "ck" -1 -1 2 2 0 false true false false -1 false ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "ab" "abc" "ab" "abc" "abc" false "abc" "" false "abc" "" false "abc" false "abc" false
//   "chicken" -1 -1 2 2 0 false true false false -1 false ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "ab" "abc" "ab" "abc" "abc" false "abc" "" false "abc" "" false "abc" false "abc" false
//   "x" -1 -1 -1 -1 0 false false false false -1 false ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "abc" "abc" "abc" "abc" "abc" false "abc" "" false "abc" "" false "abc" false "abc" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 false ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "abc" "abc" "abc" "abc" "abc" false "abc" "" false "abc" "" false "abc" false "abc" false
//   "日" -1 -1 -1 -1 0 false false false false -1 false ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "abc" "abc" "abc" "abc" "abc" false "abc" "" false "abc" "" false "abc" false "abc" false
//   "-" -1 -1 -1 -1 0 false false false false 1 false ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "abc" "abc" "abc" "abc" "abc" false "abc" "" false "abc" "" false "abc" false "abc" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 false ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "abc" "abc" "abc" "abc" "abc" false "abc" "" false "abc" "" false "abc" false "abc" false
//   "�" -1 -1 -1 -1 0 false false false false -1 false ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "abc" "abc" "abc" "abc" "abc" false "abc" "" false "abc" "" false "abc" false "abc" false
//   " " -1 -1 -1 -1 0 false false false false 1 false ["abc"] ["abc"] ["abc"] ["abc"] [] "abc" "abc"
//   "abc" "abc" "abc" "abc" "abc" false "abc" "" false "abc" "" false "abc" false "abc" false
// -1 -1 -1 false false
// "  abc  "
//  "  ABC  " "  abc  " "  ABC  " "  Abc  "
//  "abc" false ["abc"] ["  ab" "  "] "  abc  "
//  4 4 "  abc  " "  abc  " "  abc  " true false
//  "!!cd!!" "  abc  " "  abc  " [32 32 97 98 99 32 32]
//  "  ABC  " "  abc  " "  ABC  "
//   "" 0 7 -1 -1 8 true false true true 1 false [" " " " "a" "b" "c" " " " "] [" " " abc  "] [" " " " "a" "b" "c" " " " "] [" " " " "abc  "] [] "<> <> abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " false "" "  abc  " true "  abc  " "" true "  abc  " true "  abc  " true
//   "a" 2 2 2 2 1 true true false false -1 false ["  " "bc  "] ["  " "bc  "] ["  a" "bc  "] ["  a" "bc  "] [] "  <>bc  " "  bc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " false "  " "bc  " true "  " "bc  " true "  abc  " false "  abc  " false
//   "c" 4 4 4 4 1 true true false false -1 false ["  ab" "  "] ["  ab" "  "] ["  abc" "  "] ["  abc" "  "] [] "  ab<>  " "  ab  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " false "  ab" "  " true "  ab" "  " true "  abc  " false "  abc  " false
//   "ck" -1 -1 4 4 0 false true false false -1 false ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " false "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   "chicken" -1 -1 4 4 0 false true false false -1 false ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " false "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   "x" -1 -1 -1 -1 0 false false false false -1 false ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " false "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   "xx" -1 -1 -1 -1 0 false false false false -1 false ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " false "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   "日" -1 -1 -1 -1 0 false false false false -1 false ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " false "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   "-" -1 -1 -1 -1 0 false false false false -1 false ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " false "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 false ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " false "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   "�" -1 -1 -1 -1 0 false false false false -1 false ["  abc  "] ["  abc  "] ["  abc  "] ["  abc  "] [] "  abc  " "  abc  "
//   "  abc  " "  abc  " "  abc  " "  abc  " "  abc  " false "  abc  " "" false "  abc  " "" false "  abc  " false "  abc  " false
//   " " 0 6 0 6 4 true true true true 1 false ["" "" "abc" "" ""] ["" " abc  "] [" " " " "abc " " " ""] [" " " " "abc  "] [] "<><>abc  " "abc"
//   "abc" "abc  " "  abc" " abc  " "  abc " false "" " abc  " true "  abc " "" true " abc  " true "  abc " true
// -1 -1 -1 false false
// "chicken"
//  "CHICKEN" "chicken" "CHICKEN" "Chicken"
//  "chicken" false ["chicken"] ["hi" "ken"] "chicken"
//  0 3 "hicken" "hicken" "chicken" true false
//  "dijdlfo" "chicken" "chicken" [99 104 105 99 107 101 110]
//  "CHİCKEN" "chicken" "CHİCKEN"
//   "" 0 7 -1 -1 8 true false true true 1 false ["c" "h" "i" "c" "k" "e" "n"] ["c" "hicken"] ["c" "h" "i" "c" "k" "e" "n"] ["c" "h" "icken"] [] "<>c<>hicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" false "" "chicken" true "chicken" "" true "chicken" true "chicken" true
//   "a" -1 -1 -1 -1 0 false false false false 1 false ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" false "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   "c" 0 3 0 3 2 true true true false 1 false ["" "hi" "ken"] ["" "hicken"] ["c" "hic" "ken"] ["c" "hic" "ken"] [] "<>hi<>ken" "hiken"
//   "hicken" "hicken" "chicken" "hicken" "chicken" false "" "hicken" true "chi" "ken" true "hicken" true "chicken" false
//   "ck" 3 3 0 4 1 true true false false -1 false ["chi" "en"] ["chi" "en"] ["chick" "en"] ["chick" "en"] [] "chi<>en" "chien"
//   "hicken" "hicken" "chicken" "chicken" "chicken" false "chi" "en" true "chi" "en" true "chicken" false "chicken" false
//   "chicken" 0 0 0 6 1 true true true true 0 true ["" ""] ["" ""] ["chicken" ""] ["chicken" ""] [] "<>" ""
//   "" "" "" "" "" true "" "" true "" "" true "" true "" true
//   "x" -1 -1 -1 -1 0 false false false false -1 false ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" false "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 false ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" false "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   "日" -1 -1 -1 -1 0 false false false false -1 false ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" false "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   "-" -1 -1 -1 -1 0 false false false false 1 false ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" false "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 false ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" false "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   "�" -1 -1 -1 -1 0 false false false false -1 false ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" false "chicken" "" false "chicken" "" false "chicken" false "chicken" false
//   " " -1 -1 -1 -1 0 false false false false 1 false ["chicken"] ["chicken"] ["chicken"] ["chicken"] [] "chicken" "chicken"
//   "chicken" "chicken" "chicken" "chicken" "chicken" false "chicken" "" false "chicken" "" false "chicken" false "chicken" false
// 6 6 -1 false true
// "chicken chicken"
//  "CHICKEN CHICKEN" "chicken chicken" "CHICKEN CHICKEN" "Chicken Chicken"
//  "chicken chicken" false ["chicken" "chicken"] ["hi" "ken " "hi" "ken"] "chicken chicken"
//  0 11 "hicken chicken" "hicken chicken" "chicken chicken" true false
//  "dijdlfo!dijdlfo" "chicken chicken" "chicken chicken" [99 104 105 99 107 101 110 32 99 104 105 99 107 101 110]
//  "CHİCKEN CHİCKEN" "chicken chicken" "CHİCKEN CHİCKEN"
//   "" 0 15 -1 -1 16 true false true true 1 false ["c" "h" "i" "c" "k" "e" "n" " " "c" "h" "i" "c" "k" "e" "n"] ["c" "hicken chicken"] ["c" "h" "i" "c" "k" "e" "n" " " "c" "h" "i" "c" "k" "e" "n"] ["c" "h" "icken chicken"] [] "<>c<>hicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" false "" "chicken chicken" true "chicken chicken" "" true "chicken chicken" true "chicken chicken" true
//   "a" -1 -1 -1 -1 0 false false false false 1 false ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" false "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//   "c" 0 11 0 11 4 true true true false 1 false ["" "hi" "ken " "hi" "ken"] ["" "hicken chicken"] ["c" "hic" "ken c" "hic" "ken"] ["c" "hic" "ken chicken"] [] "<>hi<>ken chicken" "hiken hiken"
//   "hicken chicken" "hicken chicken" "chicken chicken" "hicken chicken" "chicken chicken" false "" "hicken chicken" true "chicken chi" "ken" true "hicken chicken" true "chicken chicken" false
//   "ck" 3 11 0 12 2 true true false false -1 false ["chi" "en chi" "en"] ["chi" "en chicken"] ["chick" "en chick" "en"] ["chick" "en chick" "en"] [] "chi<>en chi<>en" "chien chien"
//   "hicken chicken" "hicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" false "chi" "en chicken" true "chicken chi" "en" true "chicken chicken" false "chicken chicken" false
//   "chicken" 0 8 0 14 2 true true true true 1 false ["" " " ""] ["" " chicken"] ["chicken" " chicken" ""] ["chicken" " chicken" ""] [] "<> <>" " "
//   " " " chicken" "chicken " " chicken" "chicken " false "" " chicken" true "chicken " "" true " chicken" true "chicken " true
//   "x" -1 -1 -1 -1 0 false false false false -1 false ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" false "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 false ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" false "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//   "日" -1 -1 -1 -1 0 false false false false -1 false ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" false "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//   "-" -1 -1 -1 -1 0 false false false false 1 false ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" false "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 false ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" false "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//   "�" -1 -1 -1 -1 0 false false false false -1 false ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] ["chicken chicken"] [] "chicken chicken" "chicken chicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" false "chicken chicken" "" false "chicken chicken" "" false "chicken chicken" false "chicken chicken" false
//   " " 7 7 7 7 1 true true false false 1 false ["chicken" "chicken"] ["chicken" "chicken"] ["chicken " "chicken"] ["chicken " "chicken"] [] "chicken<>chicken" "chickenchicken"
//   "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" "chicken chicken" false "chicken" "chicken" true "chicken" "chicken" true "chicken chicken" false "chicken chicken" false
// 6 14 -1 false false
// "日本語"
//  "日本語" "日本語" "日本語" "日本語"
//  "日本語" false ["日本語"] [] "日本語"
//  0 6 "" "" "" true true
//  "旦札誟" "日本語" "日本語" [26085 26412 35486]
//  "日本語" "日本語" "日本語"
//   "" 0 9 -1 -1 4 true false true true 1 false ["日" "本" "語"] ["日" "本語"] ["日" "本" "語"] ["日" "本" "語"] [] "<>日<>本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" false "" "日本語" true "日本語" "" true "日本語" true "日本語" true
//   "a" -1 -1 -1 -1 0 false false false false 1 false ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" false "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "c" -1 -1 -1 -1 0 false false false false 1 false ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" false "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "ck" -1 -1 -1 -1 0 false false false false 1 false ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" false "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "chicken" -1 -1 -1 -1 0 false false false false 1 false ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" false "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "x" -1 -1 -1 -1 0 false false false false 1 false ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" false "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "xx" -1 -1 -1 -1 0 false false false false 1 false ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" false "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "日" 0 0 0 0 1 true true true false 1 false ["" "本語"] ["" "本語"] ["日" "本語"] ["日" "本語"] [] "<>本語" "本語"
//   "本語" "本語" "日本語" "本語" "日本語" false "" "本語" true "" "本語" true "本語" true "日本語" false
//   "-" -1 -1 -1 -1 0 false false false false 1 false ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" false "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 false ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" false "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   "�" -1 -1 -1 -1 0 false false false false -1 false ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" false "日本語" "" false "日本語" "" false "日本語" false "日本語" false
//   " " -1 -1 -1 -1 0 false false false false 1 false ["日本語"] ["日本語"] ["日本語"] ["日本語"] [] "日本語" "日本語"
//   "日本語" "日本語" "日本語" "日本語" "日本語" false "日本語" "" false "日本語" "" false "日本語" false "日本語" false
// -1 -1 0 false false
// "aé日😀"
//  "AÉ日😀" "aé日😀" "AÉ日😀" "Aé日😀"
//  "aé日😀" false ["aé日😀"] ["aé"] "aé日😀"
//  3 6 "aé" "aé日😀" "aé" true false
//  "ê旦😁" "aé日😀" "aé日😀" [97 233 26085 128512]
//  "AÉ日😀" "aé日😀" "AÉ日😀"
//   "" 0 10 -1 -1 5 true false true true 1 false ["a" "é" "日" "😀"] ["a" "é日😀"] ["a" "é" "日" "😀"] ["a" "é" "日😀"] [] "<>a<>é日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" false "" "aé日😀" true "aé日😀" "" true "aé日😀" true "aé日😀" true
//   "a" 0 0 0 0 1 true true true false 1 false ["" "é日😀"] ["" "é日😀"] ["a" "é日😀"] ["a" "é日😀"] [] "<>é日😀" "é日😀"
//   "é日😀" "é日😀" "aé日😀" "é日😀" "aé日😀" false "" "é日😀" true "" "é日😀" true "é日😀" true "aé日😀" false
//   "c" -1 -1 -1 -1 0 false false false false -1 false ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" false "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   "ck" -1 -1 -1 -1 0 false false false false -1 false ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" false "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   "chicken" -1 -1 -1 -1 0 false false false false -1 false ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" false "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   "x" -1 -1 -1 -1 0 false false false false -1 false ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" false "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 false ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" false "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   "日" 3 3 3 3 1 true true false false -1 false ["aé" "😀"] ["aé" "😀"] ["aé日" "😀"] ["aé日" "😀"] [] "aé<>😀" "aé😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" false "aé" "😀" true "aé" "😀" true "aé日😀" false "aé日😀" false
//   "-" -1 -1 -1 -1 0 false false false false 1 false ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" false "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 false ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" false "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   "�" -1 -1 -1 -1 0 false false false false -1 false ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" false "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
//   " " -1 -1 -1 -1 0 false false false false 1 false ["aé日😀"] ["aé日😀"] ["aé日😀"] ["aé日😀"] [] "aé日😀" "aé日😀"
//   "aé日😀" "aé日😀" "aé日😀" "aé日😀" "aé日😀" false "aé日😀" "" false "aé日😀" "" false "aé日😀" false "aé日😀" false
// -1 -1 3 true false
// "\xff\xfe"
//  "��" "��" "��" "��"
//  "\xff\xfe" false ["\xff\xfe"] [] "<?>"
//  0 1 "" "" "" true true
//  "\ufffe\ufffe" "��" "\xff\xfe" [65533 65533]
//  "��" "��" "��"
//   "" 0 2 -1 -1 3 true false true true 1 false ["\xff" "\xfe"] ["\xff" "\xfe"] ["\xff" "\xfe"] ["\xff" "\xfe"] [] "<>\xff<>\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" false "" "\xff\xfe" true "\xff\xfe" "" true "\xff\xfe" true "\xff\xfe" true
//   "a" -1 -1 -1 -1 0 false false false false 1 false ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" false "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "c" -1 -1 -1 -1 0 false false false false 1 false ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" false "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "ck" -1 -1 -1 -1 0 false false false false 1 false ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" false "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "chicken" -1 -1 -1 -1 0 false false false false 1 false ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" false "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "x" -1 -1 -1 -1 0 false false false false 1 false ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" false "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "xx" -1 -1 -1 -1 0 false false false false 1 false ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" false "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "日" -1 -1 -1 -1 0 false false false false 1 false ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" false "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "-" -1 -1 -1 -1 0 false false false false 1 false ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" false "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   "\xff" 0 0 0 1 1 true true true false 1 false ["" "\xfe"] ["" "\xfe"] ["\xff" "\xfe"] ["\xff" "\xfe"] [] "<>\xfe" "\xfe"
//   "" "" "" "\xfe" "\xff\xfe" true "" "\xfe" true "" "\xfe" true "\xfe" true "\xff\xfe" false
//   "�" -1 -1 0 1 0 false true false false 1 false ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "" "" "" "\xff\xfe" "\xff\xfe" true "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
//   " " -1 -1 -1 -1 0 false false false false 1 false ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] ["\xff\xfe"] [] "\xff\xfe" "\xff\xfe"
//   "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" "\xff\xfe" false "\xff\xfe" "" false "\xff\xfe" "" false "\xff\xfe" false "\xff\xfe" false
// -1 -1 -1 false false
// "a\xffb"
//  "A�B" "a�b" "A�B" "A�b"
//  "a\xffb" false ["a\xffb"] ["a" "b"] "a<?>b"
//  1 1 "a\xffb" "a\xffb" "a\xffb" true false
//  "\ufffec" "a�b" "a\xffb" [97 65533 98]
//  "A�B" "a�b" "A�B"
//   "" 0 3 -1 -1 4 true false true true 1 false ["a" "\xff" "b"] ["a" "\xffb"] ["a" "\xff" "b"] ["a" "\xff" "b"] [] "<>a<>\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" false "" "a\xffb" true "a\xffb" "" true "a\xffb" true "a\xffb" true
//   "a" 0 0 0 0 1 true true true false 1 false ["" "\xffb"] ["" "\xffb"] ["a" "\xffb"] ["a" "\xffb"] [] "<>\xffb" "\xffb"
//   "\xffb" "\xffb" "a\xffb" "\xffb" "a\xffb" false "" "\xffb" true "" "\xffb" true "\xffb" true "a\xffb" false
//   "c" -1 -1 -1 -1 0 false false false false -1 false ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" false "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "ck" -1 -1 -1 -1 0 false false false false -1 false ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" false "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "chicken" -1 -1 -1 -1 0 false false false false -1 false ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" false "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "x" -1 -1 -1 -1 0 false false false false -1 false ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" false "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 false ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" false "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "日" -1 -1 -1 -1 0 false false false false -1 false ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" false "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "-" -1 -1 -1 -1 0 false false false false 1 false ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" false "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   "\xff" 1 1 1 1 1 true true false false -1 false ["a" "b"] ["a" "b"] ["a\xff" "b"] ["a\xff" "b"] [] "a<>b" "ab"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" false "a" "b" true "a" "b" true "a\xffb" false "a\xffb" false
//   "�" -1 -1 1 1 0 false true false false -1 false ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" false "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
//   " " -1 -1 -1 -1 0 false false false false 1 false ["a\xffb"] ["a\xffb"] ["a\xffb"] ["a\xffb"] [] "a\xffb" "a\xffb"
//   "a\xffb" "a\xffb" "a\xffb" "a\xffb" "a\xffb" false "a\xffb" "" false "a\xffb" "" false "a\xffb" false "a\xffb" false
// -1 -1 -1 false false
// "\t\n x \u00a0\u3000y\v"
//  "\t\n X \u00a0\u3000Y\v" "\t\n x \u00a0\u3000y\v" "\t\n X \u00a0\u3000Y\v" "\t\n X \u00a0\u3000Y\v"
//  "x \u00a0\u3000y" false ["x" "y"] ["\t\n x \u00a0" "y\v"] "\t\n x \u00a0\u3000y\v"
//  7 7 "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" true false
//  "\n\v!y!¡、z\f" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" [9 10 32 120 32 160 12288 121 11]
//  "\t\n X \u00a0\u3000Y\v" "\t\n x \u00a0\u3000y\v" "\t\n X \u00a0\u3000Y\v"
//   "" 0 12 -1 -1 10 true false true true 1 false ["\t" "\n" " " "x" " " "\u00a0" "\u3000" "y" "\v"] ["\t" "\n x \u00a0\u3000y\v"] ["\t" "\n" " " "x" " " "\u00a0" "\u3000" "y" "\v"] ["\t" "\n" " x \u00a0\u3000y\v"] [] "<>\t<>\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" false "" "\t\n x \u00a0\u3000y\v" true "\t\n x \u00a0\u3000y\v" "" true "\t\n x \u00a0\u3000y\v" true "\t\n x \u00a0\u3000y\v" true
//   "a" -1 -1 -1 -1 0 false false false false -1 false ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "c" -1 -1 -1 -1 0 false false false false -1 false ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "ck" -1 -1 -1 -1 0 false false false false -1 false ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "chicken" -1 -1 -1 -1 0 false false false false -1 false ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "x" 3 3 3 3 1 true true false false -1 false ["\t\n " " \u00a0\u3000y\v"] ["\t\n " " \u00a0\u3000y\v"] ["\t\n x" " \u00a0\u3000y\v"] ["\t\n x" " \u00a0\u3000y\v"] [] "\t\n <> \u00a0\u3000y\v" "\t\n  \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" false "\t\n " " \u00a0\u3000y\v" true "\t\n " " \u00a0\u3000y\v" true "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "xx" -1 -1 3 3 0 false true false false -1 false ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "日" -1 -1 -1 -1 0 false false false false -1 false ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "-" -1 -1 -1 -1 0 false false false false -1 false ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 false ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   "�" -1 -1 -1 -1 0 false false false false -1 false ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] ["\t\n x \u00a0\u3000y\v"] [] "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" "" false "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
//   " " 2 4 2 4 2 true true false false -1 false ["\t\n" "x" "\u00a0\u3000y\v"] ["\t\n" "x \u00a0\u3000y\v"] ["\t\n " "x " "\u00a0\u3000y\v"] ["\t\n " "x " "\u00a0\u3000y\v"] [] "\t\n<>x<>\u00a0\u3000y\v" "\t\nx\u00a0\u3000y\v"
//   "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" "\t\n x \u00a0\u3000y\v" false "\t\n" "x \u00a0\u3000y\v" true "\t\n x" "\u00a0\u3000y\v" true "\t\n x \u00a0\u3000y\v" false "\t\n x \u00a0\u3000y\v" false
// -1 -1 -1 false false
// "ǅ ſ K İ ı ß ŉ"
//  "Ǆ S K İ I ß ŉ" "ǆ ſ k i ı ß ŉ" "ǅ S K İ I ß ŉ" "ǅ S K İ I ß ŉ"
//  "ǅ ſ K İ ı ß ŉ" false ["ǅ" "ſ" "K" "İ" "ı" "ß" "ŉ"] [" " " K " " " " ß "] "ǅ ſ K İ ı ß ŉ"
//  0 17 " ſ K İ ı ß " " ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß " true false
//  "ǆ!ƀ!L!ı!Ĳ!à!Ŋ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" [453 32 383 32 75 32 304 32 305 32 223 32 329]
//  "Ǆ S K İ I ß ŉ" "ǆ ſ k i ı ß ŉ" "ǅ S K İ I ß ŉ"
//   "" 0 19 -1 -1 14 true false true true 1 false ["ǅ" " " "ſ" " " "K" " " "İ" " " "ı" " " "ß" " " "ŉ"] ["ǅ" " ſ K İ ı ß ŉ"] ["ǅ" " " "ſ" " " "K" " " "İ" " " "ı" " " "ß" " " "ŉ"] ["ǅ" " " "ſ K İ ı ß ŉ"] [] "<>ǅ<> ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" false "" "ǅ ſ K İ ı ß ŉ" true "ǅ ſ K İ ı ß ŉ" "" true "ǅ ſ K İ ı ß ŉ" true "ǅ ſ K İ ı ß ŉ" true
//   "a" -1 -1 -1 -1 0 false false false false 1 false ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "c" -1 -1 -1 -1 0 false false false false 1 false ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "ck" -1 -1 -1 -1 0 false false false false 1 false ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "chicken" -1 -1 -1 -1 0 false false false false 1 false ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "x" -1 -1 -1 -1 0 false false false false 1 false ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "xx" -1 -1 -1 -1 0 false false false false 1 false ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "日" -1 -1 -1 -1 0 false false false false -1 false ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "-" -1 -1 -1 -1 0 false false false false 1 false ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 false ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   "�" -1 -1 -1 -1 0 false false false false -1 false ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] ["ǅ ſ K İ ı ß ŉ"] [] "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" "" false "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
//   " " 2 16 2 16 6 true true false false 1 false ["ǅ" "ſ" "K" "İ" "ı" "ß" "ŉ"] ["ǅ" "ſ K İ ı ß ŉ"] ["ǅ " "ſ " "K " "İ " "ı " "ß " "ŉ"] ["ǅ " "ſ " "K İ ı ß ŉ"] [] "ǅ<>ſ<>K İ ı ß ŉ" "ǅſKİıßŉ"
//   "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" "ǅ ſ K İ ı ß ŉ" false "ǅ" "ſ K İ ı ß ŉ" true "ǅ ſ K İ ı ß" "ŉ" true "ǅ ſ K İ ı ß ŉ" false "ǅ ſ K İ ı ß ŉ" false
// -1 -1 -1 false false
// "The quick-brown fox's_den 4you"
//  "THE QUICK-BROWN FOX'S_DEN 4YOU" "the quick-brown fox's_den 4you" "THE QUICK-BROWN FOX'S_DEN 4YOU" "The Quick-Brown Fox'S_den 4you"
//  "The quick-brown fox's_den 4you" false ["The" "quick-brown" "fox's_den" "4you"] ["The qui" "k-brown fox's_den 4you"] "The quick-brown fox's_den 4you"
//  7 7 "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" true false
//  "Uif!rvjdl.cspxo!gpy(t`efo!5zpv" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" [84 104 101 32 113 117 105 99 107 45 98 114 111 119 110 32 102 111 120 39 115 95 100 101 110 32 52 121 111 117]
//  "THE QUİCK-BROWN FOX'S_DEN 4YOU" "the quick-brown fox's_den 4you" "THE QUİCK-BROWN FOX'S_DEN 4YOU"
//   "" 0 30 -1 -1 31 true false true true 1 false ["T" "h" "e" " " "q" "u" "i" "c" "k" "-" "b" "r" "o" "w" "n" " " "f" "o" "x" "'" "s" "_" "d" "e" "n" " " "4" "y" "o" "u"] ["T" "he quick-brown fox's_den 4you"] ["T" "h" "e" " " "q" "u" "i" "c" "k" "-" "b" "r" "o" "w" "n" " " "f" "o" "x" "'" "s" "_" "d" "e" "n" " " "4" "y" "o" "u"] ["T" "h" "e quick-brown fox's_den 4you"] [] "<>T<>he quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" false "" "The quick-brown fox's_den 4you" true "The quick-brown fox's_den 4you" "" true "The quick-brown fox's_den 4you" true "The quick-brown fox's_den 4you" true
//   "a" -1 -1 -1 -1 0 false false false false -1 false ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] [] "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "c" 7 7 7 7 1 true true false false -1 false ["The qui" "k-brown fox's_den 4you"] ["The qui" "k-brown fox's_den 4you"] ["The quic" "k-brown fox's_den 4you"] ["The quic" "k-brown fox's_den 4you"] [] "The qui<>k-brown fox's_den 4you" "The quik-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" false "The qui" "k-brown fox's_den 4you" true "The qui" "k-brown fox's_den 4you" true "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "ck" 7 7 7 8 1 true true false false -1 false ["The qui" "-brown fox's_den 4you"] ["The qui" "-brown fox's_den 4you"] ["The quick" "-brown fox's_den 4you"] ["The quick" "-brown fox's_den 4you"] [] "The qui<>-brown fox's_den 4you" "The qui-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" false "The qui" "-brown fox's_den 4you" true "The qui" "-brown fox's_den 4you" true "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "chicken" -1 -1 1 24 0 false true false false -1 false ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] [] "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "x" 18 18 18 18 1 true true false false -1 false ["The quick-brown fo" "'s_den 4you"] ["The quick-brown fo" "'s_den 4you"] ["The quick-brown fox" "'s_den 4you"] ["The quick-brown fox" "'s_den 4you"] [] "The quick-brown fo<>'s_den 4you" "The quick-brown fo's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" false "The quick-brown fo" "'s_den 4you" true "The quick-brown fo" "'s_den 4you" true "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "xx" -1 -1 18 18 0 false true false false -1 false ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] [] "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "日" -1 -1 -1 -1 0 false false false false -1 false ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] [] "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "-" 9 9 9 9 1 true true false false 1 false ["The quick" "brown fox's_den 4you"] ["The quick" "brown fox's_den 4you"] ["The quick-" "brown fox's_den 4you"] ["The quick-" "brown fox's_den 4you"] [] "The quick<>brown fox's_den 4you" "The quickbrown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" false "The quick" "brown fox's_den 4you" true "The quick" "brown fox's_den 4you" true "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 false ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] [] "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   "�" -1 -1 -1 -1 0 false false false false -1 false ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] ["The quick-brown fox's_den 4you"] [] "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" "" false "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
//   " " 3 25 3 25 3 true true false false 1 false ["The" "quick-brown" "fox's_den" "4you"] ["The" "quick-brown fox's_den 4you"] ["The " "quick-brown " "fox's_den " "4you"] ["The " "quick-brown " "fox's_den 4you"] [] "The<>quick-brown<>fox's_den 4you" "Thequick-brownfox's_den4you"
//   "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" "The quick-brown fox's_den 4you" false "The" "quick-brown fox's_den 4you" true "The quick-brown fox's_den" "4you" true "The quick-brown fox's_den 4you" false "The quick-brown fox's_den 4you" false
// 14 24 -1 false false
// "xxxx"
//  "XXXX" "xxxx" "XXXX" "Xxxx"
//  "xxxx" false ["xxxx"] ["xxxx"] "xxxx"
//  -1 -1 "xxxx" "xxxx" "xxxx" false false
//  "yyyy" "xxxx" "xxxx" [120 120 120 120]
//  "XXXX" "xxxx" "XXXX"
//   "" 0 4 -1 -1 5 true false true true 1 false ["x" "x" "x" "x"] ["x" "xxx"] ["x" "x" "x" "x"] ["x" "x" "xx"] [] "<>x<>xxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" false "" "xxxx" true "xxxx" "" true "xxxx" true "xxxx" true
//   "a" -1 -1 -1 -1 0 false false false false 1 false ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" false "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "c" -1 -1 -1 -1 0 false false false false 1 false ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" false "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "ck" -1 -1 -1 -1 0 false false false false 1 false ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" false "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "chicken" -1 -1 -1 -1 0 false false false false 1 false ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" false "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "x" 0 3 0 3 4 true true true true 1 false ["" "" "" "" ""] ["" "xxx"] ["x" "x" "x" "x" ""] ["x" "x" "xx"] [] "<><>xx" ""
//   "" "" "" "xxx" "xxx" true "" "xxx" true "xxx" "" true "xxx" true "xxx" true
//   "xx" 0 2 0 3 2 true true true true 1 false ["" "" ""] ["" "xx"] ["xx" "xx" ""] ["xx" "xx" ""] [] "<><>" ""
//   "" "" "" "xx" "xx" true "" "xx" true "xx" "" true "xx" true "xx" true
//   "日" -1 -1 -1 -1 0 false false false false -1 false ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" false "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "-" -1 -1 -1 -1 0 false false false false 1 false ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" false "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "\xff" -1 -1 -1 -1 0 false false false false -1 false ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" false "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   "�" -1 -1 -1 -1 0 false false false false -1 false ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" false "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
//   " " -1 -1 -1 -1 0 false false false false 1 false ["xxxx"] ["xxxx"] ["xxxx"] ["xxxx"] [] "xxxx" "xxxx"
//   "xxxx" "xxxx" "xxxx" "xxxx" "xxxx" false "xxxx" "" false "xxxx" "" false "xxxx" false "xxxx" false
// -1 -1 -1 false false
// "-a--b-"
//  "-A--B-" "-a--b-" "-A--B-" "-A--B-"
//  "-a--b-" false ["-a--b-"] ["-a--b-"] "-a--b-"
//  -1 -1 "-a--b-" "-a--b-" "-a--b-" false false
//  "...c." "-a--b-" "-a--b-" [45 97 45 45 98 45]
//  "-A--B-" "-a--b-" "-A--B-"
//   "" 0 6 -1 -1 7 true false true true 1 false ["-" "a" "-" "-" "b" "-"] ["-" "a--b-"] ["-" "a" "-" "-" "b" "-"] ["-" "a" "--b-"] [] "<>-<>a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" false "" "-a--b-" true "-a--b-" "" true "-a--b-" true "-a--b-" true
//   "a" 1 1 1 1 1 true true false false -1 false ["-" "--b-"] ["-" "--b-"] ["-a" "--b-"] ["-a" "--b-"] [] "-<>--b-" "---b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" false "-" "--b-" true "-" "--b-" true "-a--b-" false "-a--b-" false
//   "c" -1 -1 -1 -1 0 false false false false -1 false ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" false "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "ck" -1 -1 -1 -1 0 false false false false -1 false ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" false "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "chicken" -1 -1 -1 -1 0 false false false false -1 false ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" false "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "x" -1 -1 -1 -1 0 false false false false -1 false ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" false "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "xx" -1 -1 -1 -1 0 false false false false -1 false ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" false "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "日" -1 -1 -1 -1 0 false false false false -1 false ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" false "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "-" 0 5 0 5 4 true true true true 1 false ["" "a" "" "b" ""] ["" "a--b-"] ["-" "a-" "-" "b-" ""] ["-" "a-" "-b-"] [] "<>a<>-b-" "ab"
//   "a--b" "a--b-" "-a--b" "a--b-" "-a--b" false "" "a--b-" true "-a--b" "" true "a--b-" true "-a--b" true
//   "\xff" -1 -1 -1 -1 0 false false false false -1 false ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" false "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   "�" -1 -1 -1 -1 0 false false false false -1 false ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" false "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
//   " " -1 -1 -1 -1 0 false false false false 1 false ["-a--b-"] ["-a--b-"] ["-a--b-"] ["-a--b-"] [] "-a--b-" "-a--b-"
//   "-a--b-" "-a--b-" "-a--b-" "-a--b-" "-a--b-" false "-a--b-" "" false "-a--b-" "" false "-a--b-" false "-a--b-" false
// -1 -1 -1 false false
// "�"
//  "�" "�" "�" "�"
//  "�" false ["�"] [] "�"
//  0 0 "" "" "" true true
//  "\ufffe" "�" "�" [65533]
//  "�" "�" "�"
//   "" 0 3 -1 -1 2 true false true true 1 false ["�"] ["�"] ["�"] ["�"] [] "<>�<>" "�"
//   "�" "�" "�" "�" "�" false "" "�" true "�" "" true "�" true "�" true
//   "a" -1 -1 -1 -1 0 false false false false 1 false ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" false "�" "" false "�" "" false "�" false "�" false
//   "c" -1 -1 -1 -1 0 false false false false 1 false ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" false "�" "" false "�" "" false "�" false "�" false
//   "ck" -1 -1 -1 -1 0 false false false false 1 false ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" false "�" "" false "�" "" false "�" false "�" false
//   "chicken" -1 -1 -1 -1 0 false false false false 1 false ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" false "�" "" false "�" "" false "�" false "�" false
//   "x" -1 -1 -1 -1 0 false false false false 1 false ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" false "�" "" false "�" "" false "�" false "�" false
//   "xx" -1 -1 -1 -1 0 false false false false 1 false ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" false "�" "" false "�" "" false "�" false "�" false
//   "日" -1 -1 -1 -1 0 false false false false 1 false ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" false "�" "" false "�" "" false "�" false "�" false
//   "-" -1 -1 -1 -1 0 false false false false 1 false ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" false "�" "" false "�" "" false "�" false "�" false
//   "\xff" -1 -1 0 0 0 false true false false -1 false ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "" "" "" "�" "�" true "�" "" false "�" "" false "�" false "�" false
//   "�" 0 0 0 0 1 true true true true 0 true ["" ""] ["" ""] ["�" ""] ["�" ""] [] "<>" ""
//   "" "" "" "" "" true "" "" true "" "" true "" true "" true
//   " " -1 -1 -1 -1 0 false false false false 1 false ["�"] ["�"] ["�"] ["�"] [] "�" "�"
//   "�" "�" "�" "�" "�" false "�" "" false "�" "" false "�" false "�" false
// -1 -1 -1 false false
// "a; b; c" 1 1 "aX"
// ["a" "b" "c"] "ababababab" ""
// 0 true true
// "hello wörld!日<3 <nil>>" 25
// 3 <nil>
// <nil> bytes.Buffer: UnreadByte: previous operation was not a successful read 23
// "llo w\xc3" 65533 1 <nil>
// <nil> bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune
// 182 <nil>
// "rld!" <nil>
// "日<3 <nil>>" EOF
// 0 EOF
// 0 <nil>
// 0 EOF
// 0 0 EOF
// true 0 true
// 18 <nil>
// 7 dry from a reader
// more slowly
// "from" <nil>
// from a reader
// more s20 <nil>
// 3 short write
// def
// 3000 01234567890123456789
// <nil> x y
// "hé\xff日x" <nil>
// 233 2 <nil>
// <nil> bytes.Reader.UnreadRune: previous operation was not ReadRune <nil> bytes.Reader.UnreadByte: at beginning of slice 8 8
// 3 <nil>
// 1 EOF
// 8 <nil>
// "hé\xff日x"
//
// copied
