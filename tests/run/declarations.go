// run

// Declarations in any order, initialisation by dependency, promoted methods, method values and expressions, types that
// name themselves.
package main

import "fmt"

func main() {
	fmt.Println(first, second, third, fourth, calls)
	fmt.Println(A, B, C, D, E, F, KB, MB)
	promoted()
	methods()
	recursive()
	scopes()
	results()
	labels()
}

// Initialised in the order calls, second, third, first; fourth shares its call with third.
var first = next("first", second+third)
var second = next("second", 1)
var third, fourth = pair()
var calls []string
var _ = next("blank", 0)

func next(name string, x int) int {
	calls = append(calls, name)
	return x + len(calls)
}

func pair() (int, string) { return next("pair", second), fmt.Sprint(len(calls)) }

func init() { calls = append(calls, "init 1") }
func init() { calls = append(calls, "init 2") }

const (
	A, B = iota, iota * 10
	C, D
	_, _
	E, F
)
const (
	_  = 1 << (10 * iota)
	KB
	MB
)

type Shape interface {
	Area() float64
	Scaler
}
type Scaler interface{ Scale(float64) }
type Square struct{ side float64 }

func (s Square) Area() float64    { return s.side * s.side }
func (s *Square) Scale(f float64) { s.side *= f }

type Named struct {
	*Square
	name string
}
type Outer struct{ Named }

func (n Named) String() string { return n.name + "!" }

func promoted() {
	o := Outer{Named{&Square{2}, "n"}}
	var s Shape = o
	s.Scale(3)
	fmt.Println(s.Area(), o.side, o.Square.side, o)
	var p Shape = &o
	p.Scale(0.5)
	fmt.Println(p.Area(), fmt.Sprint(&o))
}

type List []int

func (l *List) Push(x int) { *l = append(*l, x) }
func (l List) Len() int    { return len(l) }

func methods() {
	var l List
	push, count := l.Push, l.Len
	push(1)
	push(2)
	fmt.Println(l.Len(), count(), List.Len(l), (*List).Len(&l))
	(*List).Push(&l, 3)
	add := func(f func(*List, int), n int) { f(&l, n) }
	add((*List).Push, 4)
	area := Shape.Area
	fmt.Println(l, area(&Square{5}), Named.String(Named{name: "x"}), Outer.Area(Outer{Named{&Square{6}, ""}}))
}

type Tree struct {
	left, right *Tree
	value       int
}
type Visit func(*Tree) Visit
type Node interface{ Next() Node }
type End struct{}

func (End) Next() Node { return End{} }
func (t *Tree) sum() int {
	if t == nil {
		return 0
	}
	return t.left.sum() + t.value + t.right.sum()
}

func recursive() {
	type local struct{ next *local }
	x := &local{&local{nil}}
	fmt.Println(x.next.next == nil, (&Tree{&Tree{nil, nil, 1}, &Tree{value: 3}, 2}).sum())
	var n Node = End{}
	_, ok := n.Next().(Node)
	fmt.Println(ok, n.Next() == n)
	var visit Visit
	count := 0
	visit = func(t *Tree) Visit {
		if count++; count < 3 {
			return visit
		}
		return nil
	}
	for v := visit; v != nil; v = v(nil) {
	}
	fmt.Println(count)
}

var x = "package"

func scopes() {
	fmt.Print(x, " ")
	x := x + "+function"
	{
		x := x + "+block"
		fmt.Print(x, " ")
		if x, y := 1, 2; x > y {
		} else if x = x + y; x == 3 {
			fmt.Print(x, " ")
		}
	}
	const len = 3
	var array [len]int
	type int string
	var s int = "shadowed"
	fmt.Println(x, array, s)
	funcs := []func(){}
	for i := 0; i < 3; i++ {
		funcs = append(funcs, func() { i += 10; fmt.Print(i, " ") })
	}
	for _, f := range funcs {
		f()
		f()
	}
	fmt.Println()
}

func divide(a, b int) (quotient, rest int, err error) {
	if b == 0 {
		err = fmt.Errorf("%d by zero", a)
		return
	}
	quotient, rest = a/b, a%b
	return quotient, rest, nil
}

func boxed() (interface{}, error) { return two() }
func two() (int, error)           { return 2, nil }
func spread(args ...interface{}) int { return len(args) }

func results() {
	q, r, err := divide(7, 2)
	fmt.Println(q, r, err)
	_, _, err = divide(1, 0)
	fmt.Println(err)
	fmt.Println(two())
	fmt.Println(boxed())
	var any interface{}
	any, err = two()
	fmt.Println(any, err, spread(divide(1, 1)), spread([]interface{}{1, 2}...), spread())
	values := map1(func(i int) int { return i * i }, 1, 2, 3)
	fmt.Println(values)
}

func map1(f func(int) int, list ...int) (out []int) {
	for _, x := range list {
		out = append(out, f(x))
	}
	return
}

func labels() {
	i := 0
again:
	if i < 3 {
		i++
		goto again
	}
outer:
	for j := range 3 {
		switch {
		case j == 1:
			continue outer
		case j == 2:
			break outer
		default:
			fmt.Print("default ")
			fallthrough
		case j > 5:
			fmt.Print("through ")
		}
	}
	fmt.Println(i)
}

// Output:
// 9 2 4 2 [second pair first blank init 1 init 2]
// 0 0 1 10 3 30 1024 1048576
// 36 6 6 n!
// 9 n!
// 2 0 2 2
// [1 2 3 4] 25 x! 36
// true 6
// true true
// 3
// package package+function+block 3 package+function [0 0 0] shadowed
// 10 20 11 21 12 22
// 3 1 <nil>
// 1 by zero
// 2 <nil>
// 2 <nil>
// 2 <nil> 3 2 0
// [1 4 9]
// default through 3
