// run
// stress off

// Packages unicode, unicode/utf8 and unicode/utf16: classes and case of the runes up to U+2FFF and of samples above, tables, encodings.

package main

import (
	"fmt"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

func next(r rune) rune {
	if r < 0x2FFF {
		return r + 1
	}
	return r + 97
}

func main() {
	classes := []func(rune) bool{unicode.IsLetter, unicode.IsUpper, unicode.IsLower, unicode.IsTitle, unicode.IsDigit, unicode.IsNumber, unicode.IsMark, unicode.IsPunct, unicode.IsSymbol, unicode.IsControl, unicode.IsGraphic, unicode.IsPrint, unicode.IsSpace}
	tables := []*unicode.RangeTable{unicode.Letter, unicode.Lu, unicode.Nd, unicode.Zs, unicode.Cn, unicode.Han, unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Hiragana, unicode.Common, unicode.White_Space, unicode.Hex_Digit, unicode.Sm}
	for _, t := range tables {
		classes = append(classes, func(r rune) bool { return unicode.Is(t, r) })
	}
	for i, f := range classes {
		n, h := 0, uint64(14695981039346656037)
		for r := rune(-1); r <= 0x110001; r = next(r) {
			if f(r) {
				n++
				h = (h ^ uint64(r)) * 1099511628211
			}
		}
		fmt.Println("class", i, n, h)
	}
	for i, f := range []func(rune) rune{unicode.ToUpper, unicode.ToLower, unicode.ToTitle, unicode.SimpleFold, unicode.TurkishCase.ToUpper, unicode.AzeriCase.ToLower, unicode.TurkishCase.ToTitle} {
		n, h := 0, uint64(14695981039346656037)
		for r := rune(-1); r <= 0x110001; r = next(r) {
			if q := f(r); q != r {
				n++
				h = (h ^ uint64(q)) * 1099511628211
			}
		}
		fmt.Println("case", i, n, h)
	}
	fmt.Println(unicode.In('世', unicode.Latin, unicode.Han), unicode.In('x'), unicode.IsOneOf(unicode.GraphicRanges, 'x'), unicode.Version)
	fmt.Println(unicode.To(unicode.UpperCase, 'a'), unicode.To(unicode.LowerCase, 'A'), unicode.To(unicode.TitleCase, 'ǆ'), unicode.To(9, 'a'))

	for _, s := range []string{"", "a", "é", "日", "\U0001F600", "\xff", "\xc3", "\xe6\x97", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\x80", "a\x80b", "\ufffd", "\xf0\x9f\x98", "日本語", "\xe6\x97a", "\xf0\x80\x80\x80"} {
		p := []byte(s)
		fmt.Printf("%q %d %d %v %v %v", s, utf8.RuneCountInString(s), utf8.RuneCount(p), utf8.ValidString(s), utf8.Valid(p), utf8.FullRuneInString(s) == utf8.FullRune(p))
		r, n := utf8.DecodeRuneInString(s)
		r2, n2 := utf8.DecodeRune(p)
		fmt.Print(utf8.FullRune(p), r, n, r2, n2)
		r, n = utf8.DecodeLastRuneInString(s)
		r2, n2 = utf8.DecodeLastRune(p)
		fmt.Println(r, n, r2, n2)
	}
	buf := make([]byte, 5)
	for _, r := range []rune{0, 'a', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 0x10ffff, 0x110000, -1} {
		n := utf8.EncodeRune(buf, r)
		fmt.Printf("%x %x %d %v %v", buf[:n], utf8.AppendRune(nil, r), utf8.RuneLen(r), utf8.ValidRune(r), utf8.RuneStart(byte(r)))
		a, b := utf16.EncodeRune(r)
		fmt.Printf(" %x %x %v %d %x\n", a, b, utf16.IsSurrogate(r), utf16.RuneLen(r), utf16.AppendRune(nil, r))
	}
	runes := []rune("aé日\U0001F600z\U0010FFFF")
	runes = append(runes, 0xD800, -5, 0x110000)
	words := utf16.Encode(runes)
	fmt.Printf("%x %x\n", words, utf16.Decode(words))
	fmt.Printf("%x\n", utf16.Decode([]uint16{0xD83D, 0xDE00, 0xDE00, 0xD83D, 'x', 0xD83D}))
	fmt.Println(utf16.DecodeRune(0xD83D, 0xDE00), utf16.DecodeRune('a', 'b'))
}

// Output:
// class 0 7289 7277948022849420569
// class 1 991 7388751673727340708
// class 2 1161 6313989347093099554
// class 3 31 9799150672150843999
// class 4 295 5816229724043942764
// class 5 579 9229561390077123616
// class 6 1189 7697966770735504649
// class 7 454 5528869167229630064
// class 8 3171 12448909757549799481
// class 9 65 5149934122813506702
// class 10 12698 7642770249895243750
// class 11 12683 2224247404985783701
// class 12 24 3650999503932794819
// class 13 7289 7277948022849420569
// class 14 991 7388751673727340708
// class 15 295 5816229724043942764
// class 16 16 8470947288726847832
// class 17 9404 9265208826770814940
// class 18 1389 13848847632227367320
// class 19 1088 16208818054904903154
// class 20 368 8735298026119491890
// class 21 349 6969235141910423828
// class 22 4 12908952262287859773
// class 23 3056 7298812230417362986
// class 24 24 3650999503932794819
// class 25 23 8134849531904724832
// class 26 921 4338805300574251441
// case 0 983 4302424176189099602
// case 1 1032 1451490682666375846
// case 2 937 9262734950931543075
// case 3 2014 4710101962415706944
// case 4 983 13137332485896211585
// case 5 1032 12801305792930065182
// case 6 937 16122224423412468972
// true false true 17.0.0
// 65 97 453 65533
// "" 0 0 true true truefalse 65533 0 65533 065533 0 65533 0
// "a" 1 1 true true truetrue 97 1 97 197 1 97 1
// "é" 1 1 true true truetrue 233 2 233 2233 2 233 2
// "日" 1 1 true true truetrue 26085 3 26085 326085 3 26085 3
// "😀" 1 1 true true truetrue 128512 4 128512 4128512 4 128512 4
// "\xff" 1 1 false false truetrue 65533 1 65533 165533 1 65533 1
// "\xc3" 1 1 false false truefalse 65533 1 65533 165533 1 65533 1
// "\xe6\x97" 2 2 false false truefalse 65533 1 65533 165533 1 65533 1
// "\xed\xa0\x80" 3 3 false false truetrue 65533 1 65533 165533 1 65533 1
// "\xf4\x90\x80\x80" 4 4 false false truetrue 65533 1 65533 165533 1 65533 1
// "\xc0\x80" 2 2 false false truetrue 65533 1 65533 165533 1 65533 1
// "a\x80b" 3 3 false false truetrue 97 1 97 198 1 98 1
// "�" 1 1 true true truetrue 65533 3 65533 365533 3 65533 3
// "\xf0\x9f\x98" 3 3 false false truefalse 65533 1 65533 165533 1 65533 1
// "日本語" 3 3 true true truetrue 26085 3 26085 335486 3 35486 3
// "\xe6\x97a" 3 3 false false truetrue 65533 1 65533 197 1 97 1
// "\xf0\x80\x80\x80" 4 4 false false truetrue 65533 1 65533 165533 1 65533 1
// 00 00 1 true true fffd fffd false 1 [0]
// 61 61 1 true true fffd fffd false 1 [61]
// 7f 7f 1 true true fffd fffd false 1 [7f]
// c280 c280 2 true false fffd fffd false 1 [80]
// dfbf dfbf 2 true true fffd fffd false 1 [7ff]
// e0a080 e0a080 3 true true fffd fffd false 1 [800]
// ed9fbf ed9fbf 3 true true fffd fffd false 1 [d7ff]
// efbfbd efbfbd -1 false true fffd fffd true -1 [fffd]
// efbfbd efbfbd -1 false true fffd fffd true -1 [fffd]
// ee8080 ee8080 3 true true fffd fffd false 1 [e000]
// efbfbf efbfbf 3 true true fffd fffd false 1 [ffff]
// f0908080 f0908080 4 true true d800 dc00 false 2 [d800 dc00]
// f48fbfbf f48fbfbf 4 true true dbff dfff false 2 [dbff dfff]
// efbfbd efbfbd -1 false true fffd fffd false -1 [fffd]
// efbfbd efbfbd -1 false true fffd fffd false -1 [fffd]
// [61 e9 65e5 d83d de00 7a dbff dfff fffd fffd fffd] [61 e9 65e5 1f600 7a 10ffff fffd fffd fffd]
// [1f600 fffd fffd 78 fffd]
// 128512 65533
