// run

// fmt calls Error, String, GoString and Format methods, also of nested operands, and prints their panics.
package main

import "fmt"

type T struct{ n int }

func (t T) String() string {
	if t.n == 1 {
		panic("boom")
	}
	return fmt.Sprintf("<%d>", t.n)
}

type P struct{ x int }

func (p *P) Error() string { return fmt.Sprint(p.x) }

type F int

func (f F) Format(s fmt.State, verb rune) {
	w, ok := s.Width()
	fmt.Fprintf(s, "F(%d %c %d %v %v)", int(f), verb, w, ok, s.Flag('+'))
}

type G struct{}

func (G) GoString() string { return "G!" }

func main() {
	fmt.Println(T{2}, []T{{3}, {4}}, &T{5})
	fmt.Printf("%v %+8v %#v\n", F(3), F(4), G{})
	var p *P
	fmt.Println(error(&P{7}))
	fmt.Println(p)
	fmt.Println(T{1})
	fmt.Printf("%d %s\n", T{1}, T{1})
}

// Output:
// <2> [<3> <4>] <5>
// F(3 v 0 false false) F(4 v 8 true true) G!
// 7
// <nil>
// %!v(PANIC=String method: boom)
// {1} %!s(PANIC=String method: boom)
