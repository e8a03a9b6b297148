// run

package main

import "fmt"

type Getter[T any] interface{ Get() T }
type Foo struct{}

func (*Foo) Get() string { return "foo" }

func Use[T any](g Getter[T]) T { return g.Get() }

type Chain[T any] func(T) Chain[T]

func Fold[A, B any, F ~func(A, B) A](xs []B, a A, f F) A {
	for _, x := range xs {
		a = f(a, x)
	}
	return a
}

type Op func(int, string) int

func Send[T any](c chan<- T, x T) { c <- x }
func Recv[C ~<-chan T | ~chan T, T any](c C) T { return <-c }

type Vec[T ~float32 | ~float64] [3]T

func Dot[V ~[3]T, T ~float32 | ~float64](a, b V) (s T) {
	for i := range a {
		s += a[i] * b[i]
	}
	return
}

func Default[T any](x *T, d T) T {
	if x == nil {
		return d
	}
	return *x
}

type P[T any] interface{ *T }

func Alloc[T any, PT P[T]]() PT { return PT(new(T)) }

func Cast[To any](x any) (To, bool) { v, ok := x.(To); return v, ok }

func Zip[A, B any](as []A, bs []B) (r []struct {
	A A
	B B
}) {
	for i := range min(len(as), len(bs)) {
		r = append(r, struct {
			A A
			B B
		}{as[i], bs[i]})
	}
	return
}

func GroupBy[K comparable, V any, S ~[]V](s S, key func(V) K) map[K]S {
	m := make(map[K]S)
	for _, v := range s {
		m[key(v)] = append(m[key(v)], v)
	}
	return m
}

type words []string

func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func pair() (int, error) { return 3, nil }

func main() {
	fmt.Println(Use(&Foo{}))
	fmt.Println(Fold([]string{"a", "bb"}, 0, Op(func(n int, s string) int { return n + len(s) })))
	c := make(chan float64, 1)
	Send(c, 1)
	fmt.Println(Recv(c))
	fmt.Println(Dot(Vec[float64]{1, 2, 3}, Vec[float64]{1, 1, 1}))
	fmt.Println(Default(nil, 3), Default(new(string), "x"))
	*Alloc[int]() = 3
	fmt.Println(Cast[int](3))
	fmt.Println(Cast[fmt.Stringer](3))
	fmt.Printf("%+v\n", Zip([]int{1, 2}, []string{"a", "b", "c"}))
	g := GroupBy(words{"a", "bb", "cc"}, func(s string) int { return len(s) })
	fmt.Printf("%v %T\n", g, g[1])
	fmt.Println(Must(pair()))
	var f func([]string, []bool) []struct {
		A string
		B bool
	} = Zip
	fmt.Println(f([]string{"x"}, []bool{true}))
	h := func() func(*int, int) int { return Default }()
	fmt.Println(h(nil, 8))
	fmt.Println(max(Default(nil, 2.5), 1), append([]int(nil), Must(pair())))
	type kv[K comparable, V any] struct {
		k K
		v V
	}
	fmt.Println(kv[string, int]{"a", 1}, []kv[int, bool]{{1, true}})
}

// Output:
// foo
// 3
// 1
// 6
// 3 
// 3 true
// <nil> false
// [{A:1 B:a} {A:2 B:b}]
// map[1:[a] 2:[bb cc]] main.words
// 3
// [{x true}]
// 8
// 2.5 [3]
// {a 1} [{1 true}]
