// errorcheck -m -l -lang=go1.19

package p

// Every expression that allocates, once staying and once escaping.

type T struct{ a, b int }

type I interface{ M() }

func (T) M() {}

var sink interface{}

func news() *int {
	p := new(int) // ERROR "new\(int\) does not escape$"
	*p = 1
	return new(int) // ERROR "new\(int\) escapes to heap$"
}

func literals() *T {
	p := &T{1, 2} // ERROR "&T\{\.\.\.\} does not escape$"
	p.a = 3
	return &T{3, 4} // ERROR "&T\{\.\.\.\} escapes to heap$"
}

func slices() []int {
	s := []int{1, 2, 3} // ERROR "\[\]int\{\.\.\.\} does not escape$"
	s[0] = 2
	return []int{4, 5} // ERROR "\[\]int\{\.\.\.\} escapes to heap$"
}

func keyed() []int { return []int{5: 1, 2: 7} } // ERROR "\[\]int\{\.\.\.\} escapes to heap$"

func arrays() [2]*int {
	a := [...]*int{new(int), nil} // ERROR "new\(int\) escapes to heap$"
	return a
}

func maps() map[string]int {
	m := map[string]int{"a": 1} // ERROR "map\[string\]int\{\.\.\.\} does not escape$"
	m["b"] = 2
	return map[string]int{"c": 1} // ERROR "map\[string\]int\{\.\.\.\} escapes to heap$"
}

func makes(n int) ([]int, map[int]int, chan int) {
	s := make([]int, 3) // ERROR "make\(\[\]int, 3\) does not escape$"
	t := make([]int, 3, 10) // ERROR "make\(\[\]int, 3, 10\) does not escape$"
	u := make([]int, n) // ERROR "make\(\[\]int, n\) escapes to heap$"
	m := make(map[int]int) // ERROR "make\(map\[int\]int\) does not escape$"
	h := make(map[int]int, n) // ERROR "make\(map\[int\]int, n\) does not escape$"
	c := make(chan int)
	d := make(chan int, 3)
	_, _, _, _, _, _, _ = s, t, u, m, h, c, d
	return make([]int, 4), make(map[int]int, 4), make(chan int, 4) // ERROR "make\(\[\]int, 4\) escapes to heap$" "make\(map\[int\]int, 4\) escapes to heap$"
}

func boxes(n int, s string, t T, p *T) { // ERROR "leaking param: s$" "leaking param: p$"
	var i interface{} = n // ERROR "n does not escape$"
	_ = i
	sink = n // ERROR "n escapes to heap$"
	sink = s // ERROR "s escapes to heap$"
	sink = t // ERROR "t escapes to heap$"
	sink = p
	sink = 7 // ERROR "7 escapes to heap$"
	sink = "text" // ERROR `"text" escapes to heap$`
	sink = nil
	sink = [0]int{} // ERROR "\[0\]int\{\} escapes to heap$"
	sink = struct{}{} // ERROR "struct \{\}\{\} escapes to heap$"
	sink = sink.(I)
	var j I = t // ERROR "t does not escape$"
	j.M() // ERROR "devirtualizing j\.M to T$"
	var k I = p
	sink = k
	sink = interface{}(n) // ERROR "\(interface \{\}\)\(n\) escapes to heap$"
	sink = func() {} // ERROR "func literal escapes to heap$"
	sink = make(chan int)
}

func strings(b []byte, r []rune, s string, c rune) (string, []byte) { // ERROR "b does not escape$" "r does not escape$" "s does not escape$"
	x := string(b) // ERROR "string\(b\) does not escape$"
	y := []byte(s) // ERROR "\(\[\]byte\)\(s\) does not escape$"
	z := []rune(s) // ERROR "\(\[\]rune\)\(s\) does not escape$"
	w := string(r) // ERROR "string\(r\) does not escape$"
	v := string(c) // ERROR "string\(c\) does not escape$"
	_, _, _, _, _ = x, y, z, w, v
	sink = []rune("abc") // ERROR "\[\]rune\{\.\.\.\} escapes to heap$"
	return string(b), []byte(s) // ERROR "string\(b\) escapes to heap$" "\(\[\]byte\)\(s\) escapes to heap$"
}

func concats(s, t string) string { // ERROR "s does not escape$" "t does not escape$"
	x := s + t // ERROR "s \+ t does not escape$"
	_ = x
	y := "a" + s + "b" + t // ERROR `"a" \+ s \+ "b" \+ t does not escape$`
	_ = y
	s += t
	const c = "a" + "b"
	_ = c
	return s + t // ERROR "s \+ t escapes to heap$"
}

func appends(s []int, p *int) ([]int, []*int) { // ERROR "s does not escape$" "leaking param: p$"
	s = append(s, 1, 2)
	t := append([]int(nil), s...)
	u := append([]*int{}, p) // ERROR "\[\]\*int\{\} escapes to heap$"
	v := append([]byte("abc"), "def"...) // ERROR `\(\[\]byte\)\("abc"\) does not escape$`
	_ = v
	return t, u
}

func copies(dst, src []*int) int { return copy(dst, src) } // ERROR "dst does not escape$" "leaking param content: src$"

func closures() func() int {
	x := 1
	f := func() int { return x } // ERROR "func literal does not escape$"
	f()
	return func() int { return x } // ERROR "func literal escapes to heap$"
}

func methodValues(t T, p *T, i I) func() { // ERROR "p does not escape$" "leaking param: i$"
	f := t.M // ERROR "t\.M does not escape$"
	f()
	g := p.M // ERROR "p\.M does not escape$"
	g()
	h := i.M // ERROR "i\.M does not escape$"
	h()
	k := T.M
	k(t)
	return t.M // ERROR "t\.M escapes to heap$"
}

func nested() []*T {
	s := []*T{{1, 2}, {3, 4}} // ERROR "\[\]\*T\{\.\.\.\} escapes to heap$" "&T\{\.\.\.\} escapes to heap$"
	m := map[string]*T{"a": {1, 2}} // ERROR "map\[string\]\*T\{\.\.\.\} does not escape$" "&T\{\.\.\.\} escapes to heap$"
	_ = m
	_ = [][]int{{1}, {2, 3}} // ERROR "\[\]\[\]int\{\.\.\.\} does not escape$" "\[\]int\{\.\.\.\} does not escape$"
	return s
}
