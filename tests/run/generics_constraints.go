// run

package main

import "fmt"

type Shape interface {
	Area() float64
}
type Sq struct{ s float64 }

func (q Sq) Area() float64 { return q.s * q.s }

type Circle struct{ r float64 }

func (c *Circle) Area() float64 { return c.r * c.r * 3 }

func Total[S Shape](xs ...S) (t float64) {
	for _, x := range xs {
		t += x.Area()
	}
	return
}

type Bits interface{ ~uint8 | ~uint16 | ~uint32 }

func PopCount[T Bits](x T) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}

func Shift[T Bits](x T) T { return T(1)<<7 | x>>1 }

type Chan[T any] chan T

func Gen[T any](xs ...T) <-chan T {
	c := make(chan T)
	go func() {
		defer close(c)
		for _, x := range xs {
			c <- x
		}
	}()
	return c
}

func Merge[T any](cs ...<-chan T) []T {
	var r []T
	for _, c := range cs {
		for x := range c {
			r = append(r, x)
		}
	}
	return r
}

type Matrix[T ~int | ~float64] [][]T

func (m Matrix[T]) Mul(o Matrix[T]) Matrix[T] {
	r := make(Matrix[T], len(m))
	for i := range m {
		r[i] = make([]T, len(o[0]))
		for j := range o[0] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return r
}

type Node[T any] interface {
	Value() T
	Next() Node[T]
}
type N1[T any] struct {
	v T
	n Node[T]
}

func (n *N1[T]) Value() T      { return n.v }
func (n *N1[T]) Next() Node[T] { return n.n }

func Collect[T any](n Node[T]) (r []T) {
	for n != nil {
		r = append(r, n.Value())
		n = n.Next()
	}
	return
}

type Event[T any] struct {
	handlers []func(T)
}

func (e *Event[T]) On(f func(T)) { e.handlers = append(e.handlers, f) }
func (e *Event[T]) Emit(x T) {
	for _, h := range e.handlers {
		h(x)
	}
}

func Cache[K comparable, V any](f func(K) V) func(K) V {
	m := make(map[K]V)
	return func(k K) V {
		if v, ok := m[k]; ok {
			return v
		}
		v := f(k)
		m[k] = v
		return v
	}
}

type A[T any] = []T
type M2[K comparable] = map[K]A[K]

func Local[T any](x T) any {
	type S struct{ v T }
	return S{x}
}

func rec[T any](n int, x T) string {
	if n == 0 {
		return fmt.Sprintf("%v", x)
	}
	return rec(n-1, x) + "."
}

func mutual[T any](n int, x T) int {
	if n == 0 {
		return 0
	}
	return mutual2[T](n-1, x) + 1
}
func mutual2[U any](n int, x U) int { return mutual(n, x) }

type Arr[T any] struct{ a [4]T }

func (a *Arr[T]) Len() int { return len(a.a) }

func Len[T ~[]int | ~[4]int | ~string](x T) int { return len(x) }

func try[T any](f func() T) (r T, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("caught: %v", e)
		}
	}()
	return f(), nil
}

type Celsius float64
type Temp interface{ ~float64 }

func Avg[T Temp](xs ...T) T {
	var s T
	for _, x := range xs {
		s += x
	}
	return s / T(len(xs))
}

func Conv[To, From ~int | ~float64 | ~int8](x From) To { return To(x) }

func eq[T comparable](a, b T) bool { return a == b }

func main() {
	fmt.Println(Total(Sq{2}, Sq{3}), Total(&Circle{1}), Total[Shape](Sq{1}, &Circle{2}))
	fmt.Println(PopCount(uint8(255)), Shift(uint8(3)), Shift(uint16(3)))
	fmt.Println(Merge(Gen(1, 2), Gen(3)))
	fmt.Println(Matrix[int]{{1, 2}, {3, 4}}.Mul(Matrix[int]{{0, 1}, {1, 0}}))
	fmt.Println(Collect[string](&N1[string]{"a", &N1[string]{"b", nil}}))
	var e Event[string]
	e.On(func(s string) { fmt.Println("got", s) })
	e.Emit("x")
	c := Cache(func(n int) int { fmt.Print("compute "); return n * n })
	fmt.Println(c(3), c(3))
	var m M2[string] = map[string][]string{"a": {"b"}}
	fmt.Println(m, A[int]{1})
	fmt.Printf("%T %v %T\n", Local(1), Local("s"), Local(Sq{}))
	fmt.Println(Local(1) == Local(1), Local(1) == Local("s"))
	fmt.Println(rec(3, 'x'), mutual(5, ""))
	fmt.Println(new(Arr[int]).Len(), Len([]int{1}), Len([4]int{}), Len("abc"))
	fmt.Println(try(func() int { var a []int; return a[3] }))
	fmt.Println(try(func() string { return "fine" }))
	fmt.Println(Avg(Celsius(1), 2, 4.5))
	fmt.Println(Conv[int](2.9), Conv[float64](3), Conv[int8](300))
	fmt.Println(eq[any](1, 1), eq(struct{ a any }{1}, struct{ a any }{2}))
	var sh Shape = Sq{1}
	fmt.Println(eq(sh, Shape(Sq{1})))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(eq[any]([]int{}, []int{}))
}

// Output:
// 13 3 13
// 8 129 129
// [1 2 3]
// [[2 1] [4 3]]
// [a b]
// got x
// compute 9 9
// map[a:[b]] [1]
// main.S[int] {s} main.S[main.Sq]
// true false
// 120... 5
// 4 1 4 3
// 0 caught: runtime error: index out of range [3] with length 0
// fine <nil>
// 2.5
// 2 3 44
// true false
// true
// runtime error: comparing uncomparable type []int
