// run

package main

import (
	"fmt"
	"os"
	"sync"
)

type Ord[T Ord[T]] interface{ Less(T) bool }
type Age int

func (a Age) Less(b Age) bool { return a < b }

func MinOf[T Ord[T]](a, b T) T {
	if b.Less(a) {
		return b
	}
	return a
}

func show[T any](x T) { fmt.Println("show", x) }

var table = map[string]func(int) string{"a": conv[int], "b": func(i int) string { return conv(i * 2) }}

func conv[T any](x T) string { return fmt.Sprintf("<%v>", x) }

var initialised = compute[string]("x")

func compute[T any](x T) T { fmt.Println("compute", x, later); return x }

var later = func() int { return 7 }()

type Num interface{ ~int | ~uint8 }

func sum[T Num](xs ...T) (s T) {
	defer func() { s++ }()
	for i := range xs {
		s += xs[i]
	}
	return
}

type Tree[T interface{ Cmp(T) int }] struct {
	l, r *Tree[T]
	v    T
}

func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{v: v}
	}
	if v.Cmp(t.v) < 0 {
		t.l = t.l.Insert(v)
	} else {
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree[T]) Walk(f func(T)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}

type S string

func (s S) Cmp(o S) int {
	switch {
	case s < o:
		return -1
	case s > o:
		return 1
	}
	return 0
}

type Visitor[R any] interface {
	VisitNum(int) R
	VisitAdd(a, b Expr) R
}
type Expr interface{ String() string }
type Lit int
type Add struct{ a, b Expr }

func (l Lit) String() string { return fmt.Sprint(int(l)) }
func (a Add) String() string { return a.a.String() + "+" + a.b.String() }

func Accept[R any](e Expr, v Visitor[R]) R {
	switch e := e.(type) {
	case Lit:
		return v.VisitNum(int(e))
	case Add:
		return v.VisitAdd(e.a, e.b)
	}
	panic("unknown")
}

type eval struct{}

func (eval) VisitNum(n int) int       { return n }
func (v eval) VisitAdd(a, b Expr) int { return Accept[int](a, v) + Accept[int](b, v) }

type Result[T any] struct {
	Val T
	Err error
}

func Try[T any](f func() (T, error)) (r Result[T]) {
	r.Val, r.Err = f()
	return
}
func (r Result[T]) Must() T {
	if r.Err != nil {
		panic(r.Err)
	}
	return r.Val
}

type SafeMap[K comparable, V any] struct {
	mu sync.Mutex
	m  map[K]V
}

func (s *SafeMap[K, V]) Update(k K, f func(V, bool) V) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.m == nil {
		s.m = make(map[K]V)
	}
	old, ok := s.m[k]
	s.m[k] = f(old, ok)
}

type Ring[T any, A ~[]T] struct{ buf A }

func NewRing[T any](n int) *Ring[T, []T] { return &Ring[T, []T]{make([]T, n)} }

func parallel[T, R any](in []T, f func(T) R) []R {
	out := make([]R, len(in))
	var wg sync.WaitGroup
	for i, x := range in {
		wg.Add(1)
		go func() { defer wg.Done(); out[i] = f(x) }()
	}
	wg.Wait()
	return out
}

func id[T any](x T) T { return x }
func apply[T, U any](x T, f func(T) U) U { return f(x) }
func twice[T any](f func(T) T) func(T) T { return func(x T) T { return f(f(x)) } }

type Enum interface{ ~int }

func Names[E Enum](es ...E) (r []string) {
	for _, e := range es {
		r = append(r, fmt.Sprint(e))
	}
	return
}

type Color int

func (c Color) String() string { return [...]string{"red", "green"}[c] }

type array[T any] [3]T

func (a array[T]) Sum(f func(T, T) T) T { return f(f(a[0], a[1]), a[2]) }

func chans[T any](c chan<- T, xs ...T) {
	for _, x := range xs {
		select {
		case c <- x:
		default:
			fmt.Println("full")
		}
	}
}

func main() {
	fmt.Println(MinOf(Age(3), Age(2)))
	defer show("deferred")
	go show(1)
	defer show[float64](2)
	fmt.Println(table["a"](1), table["b"](2), initialised)
	fmt.Println(sum(1, 2, 3), sum[uint8](255, 2))
	var t *Tree[S]
	for _, s := range []S{"m", "c", "x"} {
		t = t.Insert(s)
	}
	t.Walk(func(s S) { fmt.Print(s, " ") })
	fmt.Println(Accept[int](Add{Lit(1), Add{Lit(2), Lit(3)}}, eval{}))
	fmt.Println(Try(func() (int, error) { return 4, nil }).Must())
	fmt.Println(Try(func() (*os.File, error) { return os.Open("/nonexistent") }).Err)
	var sm SafeMap[string, []int]
	for i := range 3 {
		sm.Update("k", func(v []int, _ bool) []int { return append(v, i) })
	}
	fmt.Println(sm.m)
	fmt.Println(len(NewRing[string](4).buf))
	fmt.Println(parallel([]int{1, 2, 3}, func(i int) string { return fmt.Sprint(i * i) }))
	fmt.Println(apply(3, id[int]), apply("x", id), twice(twice(func(i int) int { return i + 1 }))(0))
	fmt.Println(Names(Color(1), Color(0)), fmt.Sprintf("%v %d %T", Color(1), Color(1), Names[Color]))
	fmt.Println(array[int]{1, 2, 3}.Sum(func(a, b int) int { return a + b }))
	c := make(chan string, 1)
	chans(c, "a", "b")
	fmt.Println(<-c)
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		Try(func() (int, error) { return 0, fmt.Errorf("no") }).Must()
	}()
}

// Output:
// compute x 7
// 2
// <1> <4> x
// 7 2
// c m x 6
// 4
// open /nonexistent: no such file or directory
// map[k:[0 1 2]]
// 4
// show 1
// [1 4 9]
// 3 x 4
// [green red] green 1 func(...main.Color) []string
// 6
// full
// a
// recovered: no
// show 2
// show deferred
