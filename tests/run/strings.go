// run

// Strings: indexing, slicing, concatenation, comparison, iteration, conversions.
package main

//go:noinline
func concat(a, b, c string) string { return a + b + c }

//go:noinline
func compare(a, b string) (bool, bool, bool, bool, bool, bool) {
	return a == b, a != b, a < b, a <= b, a > b, a >= b
}

//go:noinline
func isKeyword(s string) int {
	switch s {
	case "if":
		return 1
	case "for":
		return 2
	case "func":
		return 3
	case "range":
		return 4
	case "continue":
		return 5
	case "fallthrough":
		return 6
	case "a string that is longer than others":
		return 7
	case "":
		return 8
	}
	return 0
}

//go:noinline
func middle(s string, i, j int) string { return s[i:j] }

func main() {
	s := "héllo, 世界\xff!"
	println(len(s), s[0], s[1], s[len(s)-1])
	for i, r := range s {
		println(i, r)
	}
	for i := range "ab" {
		println(i)
	}
	n := 0
	for range "日本" {
		n++
	}
	println(n)
	println(concat("x", "", "yz"), concat("", "only", ""), concat("", "", "") == "")
	t := ""
	for i := 0; i < 5; i++ {
		t += string(rune('a' + i))
	}
	println(t, t[1:3], t[:2], t[3:], t[5:] == "", len(t[2:2]))
	println(middle("hello", 1, 4), middle("hello", 5, 5) == "")
	println(compare("abc", "abd"))
	println(compare("abc", "abc"))
	println(compare("abc", "ab"))
	println(compare("", "a"))
	for _, k := range []string{"if", "for", "func", "range", "continue", "fallthrough", "a string that is longer than others", "", "iffy", "fo", "Func", "rang", "continuf"} {
		println(k, isKeyword(k))
	}
	b := []byte("bytes")
	b[0] = 'B'
	println(string(b), len(b), cap(b) >= 5)
	rs := []rune("世界x")
	println(len(rs), rs[0], string(rs), string(rs[1:]))
	b = append(b, " and more"...)
	println(string(b))
	copied := copy(b[2:], "XY")
	println(copied, string(b))
	println("long" + " " + s[:5] + "constant" == "long hélloconstant", s == s[:])
	x := "a"
	x, y := x+"b", x
	println(x, y)
}

// Stderr:
// 16 104 195 33
// 0 104
// 1 233
// 3 108
// 4 108
// 5 111
// 6 44
// 7 32
// 8 19990
// 11 30028
// 14 65533
// 15 33
// 0
// 1
// 2
// xyz only true
// abcde bc ab de true 0
// ell true
// false true true true false false
// true false false true false true
// false true false false true true
// false true true true false false
// if 1
// for 2
// func 3
// range 4
// continue 5
// fallthrough 6
// a string that is longer than others 7
//  8
// iffy 0
// fo 0
// Func 0
// rang 0
// continuf 0
// Bytes 5 true
// 3 19990 世界x 界x
// Bytes and more
// 2 ByXYs and more
// false true
// ab a
