// fmt: String, Error, Format and GoString methods, value against pointer receivers, panicking methods.
//
// spec: Method sets, Interface types, Handling panics
package main

import (
	"fmt"
	"strings"
)

type Val struct{ n int }

func (v Val) String() string { return fmt.Sprintf("Val<%d>", v.n) }

type Ptr struct{ n int }

func (p *Ptr) String() string {
	if p == nil {
		return "nil Ptr"
	}
	return fmt.Sprintf("Ptr<%d>", p.n)
}

type Both struct{}

func (Both) String() string { return "string" }
func (Both) Error() string  { return "error" }

type Fancy float64

func (f Fancy) Format(s fmt.State, verb rune) {
	width, hasWidth := s.Width()
	prec, hasPrec := s.Precision()
	fmt.Fprintf(s, "{%c w=%d,%v p=%d,%v plus=%v minus=%v sharp=%v}", verb, width, hasWidth, prec, hasPrec, s.Flag('+'), s.Flag('-'), s.Flag('#'))
}

type Bad struct{ msg string }

func (b *Bad) String() string {
	if b == nil {
		panic("never for nil")
	}
	panic("bad: " + b.msg)
}

type NilDeref struct{ p *int }

func (n *NilDeref) String() string { return fmt.Sprint(*n.p) }

type Recursive []Recursive

func (r Recursive) String() string {
	parts := []string{}
	for _, c := range r {
		parts = append(parts, c.String())
	}
	return "(" + strings.Join(parts, " ") + ")"
}

func main() {
	v, p := Val{1}, Ptr{2}
	fmt.Println(v, &v, p, &p, []Val{v}, []*Ptr{}, map[string]Val{"k": v})
	fmt.Printf("%v %s %d %+v %#v %q %10s|\n", v, v, v, v, v, v, v)
	fmt.Printf("%v %s %d\n", &p, &p, &p)
	fmt.Println(Both{}, struct{ B Both }{}, struct{ v Val }{v}, struct{ V Val }{v}, [1]Val{v})
	fmt.Printf("%v|%+8.3f|%-5s|%#x|%d\n", Fancy(1), Fancy(2), Fancy(3), Fancy(4), []Fancy{5})
	var nilPtr *Ptr
	var nilBad *Bad
	var nilVal *Val
	fmt.Println(nilPtr, nilVal)
	fmt.Printf("%v %s %v\n", nilPtr, nilBad, &Bad{"oops"})
	fmt.Printf("%s\n", &NilDeref{})
	fmt.Println(Recursive{{}, {{}, {}}, nil})
	var s fmt.Stringer = v
	fmt.Printf("%v %T %s\n", s, s, fmt.Sprint(s, s))
	fmt.Println(error(Both{}), fmt.Stringer(Both{}))
	w := &strings.Builder{}
	n, err := fmt.Fprintf(w, "%v-%v", v, 2)
	fmt.Println(n, err, w)
}
