// run

// Deferred calls of every kind: operands are evaluated by the statement, calls are made last first.
package main

import "fmt"

type T struct{ a, b, c, d, e int }

func (t T) Value(x int)        { fmt.Println("T.Value", t.a, t.e, x) }
func (t *T) Pointer(x int) int { fmt.Println("T.Pointer", t.a, t.e, x); return x }

type Small int

func (s Small) Value(x int) { fmt.Println("Small.Value", s, x) }

type Valuer interface{ Value(int) }

type Outer struct{ *T }

func several(a int, s string, xs ...int) (int, string, [6]int) {
	fmt.Println("several", a, s, len(xs), xs)
	return a, s, [6]int{}
}

func pair() (int, string) { fmt.Println("pair"); return 7, "seven" }

func array(a [6]int, b T) { fmt.Println("array", a, b) }

func trace(s string) string { fmt.Println("evaluated", s); return s }

func functions() {
	t := T{1, 2, 3, 4, 5}
	f := func(s string) { fmt.Println("func value", s) }
	a := [6]int{1, 2, 3, 4, 5, 6}
	var v Valuer = t
	defer several(t.a, "x", 1, 2, 3)
	defer several(pair())
	defer several(t.a, "spread", a[:]...)
	defer several(t.a, "none")
	defer f(trace("operand"))
	defer array(a, t)
	defer array([6]int{t.b}, T{e: t.c})
	defer func(n int, ts ...T) { fmt.Println("literal", n, ts) }(t.a, t, T{})
	defer func() { fmt.Println("captured", t, a) }()
	f = nil
	t.a, t.e, a[0] = 100, 500, 100
	defer v.Value(t.a)
	v = Small(3)
	defer v.Value(t.a)
	v = nil
}

func methods() {
	t := T{1, 2, 3, 4, 5}
	o := Outer{&t}
	defer t.Value(1)
	defer t.Pointer(2)
	defer (&t).Value(3)
	defer o.Value(4)
	defer o.Pointer(5)
	defer T.Value(t, 6)
	defer (*T).Pointer(&t, 7)
	m, p := t.Value, t.Pointer
	defer m(8)
	defer p(9)
	t.a = 10
}

func builtins() {
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	s, k := []int{1, 2, 3}, "b"
	defer func() { fmt.Println("m", m, "s", s) }()
	defer delete(m, k)
	defer copy(s, []int{7, 8})
	defer copy(s[1:], s)
	defer clear(s[2:])
	c := make(chan int, 1)
	defer func() {
		_, ok := <-c
		fmt.Println("open:", ok)
	}()
	defer close(c)
	c <- 1
	<-c
	k, s = "z", []int{9}
	defer func() { fmt.Println("recovered", recover()) }()
	defer panic(fmt.Sprint("deferred panic ", k))
	k = "y"
}

func nothing() {
	for i := range 2 {
		if i > 5 {
			defer fmt.Println("never")
		}
	}
	if len(trace("")) > 0 {
		defer fmt.Println("never")
	}
}

func some(n int) {
	defer fmt.Println("first", n)
	if n == 0 {
		return
	}
	defer fmt.Println("second", n)
	if n == 1 {
		return
	}
	defer fmt.Println("third", n)
}

func many() {
	defer fmt.Print(1, " ")
	defer fmt.Print(2, " ")
	defer fmt.Print(3, " ")
	defer fmt.Print(4, " ")
	defer fmt.Print(5, " ")
	defer fmt.Print(6, " ")
	defer fmt.Print(7, " ")
	defer fmt.Print(8, " ")
	defer fmt.Print(9, " ")
	defer fmt.Print(10, " ")
}

func loops() {
	defer fmt.Println("end of loops")
	for i := 0; i < 3; i++ {
		defer fmt.Println("loop", i)
		defer func(n int) { fmt.Println("literal", n, i) }(i * i)
	}
	n := 0
again:
	defer fmt.Println("goto", n)
	if n++; n < 3 {
		goto again
	}
}

func nested() {
	defer func() {
		defer func() {
			defer fmt.Println("innermost")
			fmt.Println("inner")
		}()
		fmt.Println("outer")
	}()
}


func main() {
	functions()
	methods()
	builtins()
	nothing()
	some(0)
	some(1)
	some(2)
	many()
	fmt.Println()
	loops()
	nested()
}

// Output:
// pair
// evaluated operand
// Small.Value 3 100
// T.Value 1 5 100
// captured {100 2 3 4 500} [100 2 3 4 5 6]
// literal 1 [{1 2 3 4 5} {0 0 0 0 0}]
// array [2 0 0 0 0 0] {0 0 0 0 3}
// array [1 2 3 4 5 6] {1 2 3 4 5}
// func value operand
// several 1 none 0 []
// several 1 spread 6 [100 2 3 4 5 6]
// several 7 seven 0 []
// several 1 x 3 [1 2 3]
// T.Pointer 10 5 9
// T.Value 1 5 8
// T.Pointer 10 5 7
// T.Value 1 5 6
// T.Pointer 10 5 5
// T.Value 1 5 4
// T.Value 1 5 3
// T.Pointer 10 5 2
// T.Value 1 5 1
// recovered deferred panic z
// open: false
// m map[a:1 c:3] s [9]
// evaluated
// first 0
// second 1
// first 1
// third 2
// second 2
// first 2
// 10 9 8 7 6 5 4 3 2 1
// goto 2
// goto 1
// goto 0
// literal 4 2
// loop 2
// literal 1 1
// loop 1
// literal 0 0
// loop 0
// end of loops
// outer
// inner
// innermost
