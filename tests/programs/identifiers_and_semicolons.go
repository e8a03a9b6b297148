// Unicode identifiers, the blank identifier everywhere, renamed and dot imports, and where a line may break.
//
// spec: Identifiers, Semicolons, Blank identifier, Import declarations
package main

import (
	f "fmt"
	. "strings"
	_ "unicode"
)

type größe struct{ breite, höhe int }

func (g größe) Fläche() int { return g.breite * g.höhe }

type _ struct{ unused int }

func _() { panic("never called") }

var _, second = pair()
var _ f.Stringer = naïve("")

type naïve string

func (n naïve) String() string { return "«" + string(n) + "»" }

func pair() (int, string) { return 1, "second" }

func ignores(_ int, _ string, kept bool) bool { return kept }

func (naïve) π() float64 { return 3.14 }

const (
	_ = iota
	αβγ
	_x9
)

func main() {
	日本 := größe{3, 4}
	x, _ := 1, 2
	x++
	f.Println(日本.Fläche(), x, second, αβγ, _x9)
	for _, r := range [...]string{"a", "b"} {
		f.Print(ToUpper(r), " ")
	}
	f.Println()
	if y := x * 2; y > 3 {
		f.Println("big", y)
	} else {
		f.Println("small", y)
	}
	_ = ignores
	f.Println(ignores(1, "", true), naïve("x"), naïve.π(""))
	switch z := x; {
	case z > 1:
		f.Println("z")
	default:
	}
	func() { defer f.Println("deferred"); f.Println(Repeat("=", 5)) }()
	var (
		a int
		b = 2
	)
	a, b = b, a
	f.Println(a, b)
	m := map[string]struct {
		_ int
		n int
	}{"k": {n: 1}}
	f.Println(m["k"].n, Contains("x", ""))
	type T struct {
		A, B int
		C    string
	}
	t := T{
		1, 2,
		"c",
	}
	sum := t.A +
		t.B -
		len(t.
			C)
	f.Println(sum)
	_, _ = f.Println(HasPrefix("abc",
		"a"),
	)
}
