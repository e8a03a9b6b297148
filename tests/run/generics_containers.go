// run

package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~float32 | ~float64 | ~string
}

type Tree[K Ordered, V any] struct {
	root *tnode[K, V]
	size int
}
type tnode[K Ordered, V any] struct {
	k           K
	v           V
	left, right *tnode[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) {
	p := &t.root
	for *p != nil {
		switch {
		case k < (*p).k:
			p = &(*p).left
		case k > (*p).k:
			p = &(*p).right
		default:
			(*p).v = v
			return
		}
	}
	*p = &tnode[K, V]{k: k, v: v}
	t.size++
}
func (t *Tree[K, V]) All() func(yield func(K, V) bool) {
	var walk func(n *tnode[K, V], yield func(K, V) bool) bool
	walk = func(n *tnode[K, V], yield func(K, V) bool) bool {
		return n == nil || walk(n.left, yield) && yield(n.k, n.v) && walk(n.right, yield)
	}
	return func(yield func(K, V) bool) { walk(t.root, yield) }
}

type Option[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Option[T] { return Option[T]{v, true} }
func None[T any]() Option[T]    { return Option[T]{} }
func (o Option[T]) OrElse(d T) T {
	if o.ok {
		return o.v
	}
	return d
}

type Stringer interface{ String() string }
type ID int

func (i ID) String() string { return fmt.Sprintf("#%d", int(i)) }

func Join[T Stringer](xs []T, sep string) string {
	var parts []string
	for _, x := range xs {
		parts = append(parts, x.String())
	}
	return strings.Join(parts, sep)
}

type Setter[T any] interface {
	*T
	Set(string)
}
type Conf struct{ s string }

func (c *Conf) Set(s string) { c.s = s }

func FromStrings[T any, PT Setter[T]](ss []string) []T {
	r := make([]T, len(ss))
	for i, s := range ss {
		p := PT(&r[i])
		p.Set(s)
	}
	return r
}

type Numeric interface{ ~int | ~float64 }

func Reduce[T, A any](s []T, init A, f func(A, T) A) A {
	for _, x := range s {
		init = f(init, x)
	}
	return init
}

type Stack[T any] []T

func (s *Stack[T]) Push(x T) { *s = append(*s, x) }
func (s *Stack[T]) Pop() (T, error) {
	var zero T
	if len(*s) == 0 {
		return zero, errors.New("empty")
	}
	x := (*s)[len(*s)-1]
	*s = (*s)[:len(*s)-1]
	return x, nil
}

type Graph[N comparable] map[N][]N

func (g Graph[N]) Edge(a, b N) { g[a] = append(g[a], b) }
func (g Graph[N]) BFS(start N) []N {
	seen := map[N]bool{start: true}
	q := []N{start}
	for i := 0; i < len(q); i++ {
		for _, n := range g[q[i]] {
			if !seen[n] {
				seen[n] = true
				q = append(q, n)
			}
		}
	}
	return q
}

type byKey[K Ordered, V any] []Pair[K, V]
type Pair[K Ordered, V any] struct {
	K K
	V V
}

func (b byKey[K, V]) Len() int           { return len(b) }
func (b byKey[K, V]) Less(i, j int) bool { return b[i].K < b[j].K }
func (b byKey[K, V]) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func SortedPairs[K Ordered, V any](m map[K]V) []Pair[K, V] {
	var r byKey[K, V]
	for k, v := range m {
		r = append(r, Pair[K, V]{k, v})
	}
	sort.Sort(r)
	return r
}

type Base[T any] struct{ Val T }

func (b *Base[T]) Get() T  { return b.Val }
func (b *Base[T]) Put(v T) { b.Val = v }

type Derived struct {
	Base[string]
	n int
}

type Num[T Numeric] struct{ v T }

func (n Num[T]) Add(o Num[T]) Num[T] { return Num[T]{n.v + o.v} }

func Abs[T Numeric](x T) T {
	if x < 0 {
		return -x
	}
	return x
}

func Kind[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case []T:
		return "slice of self"
	case fmt.Stringer:
		return "stringer"
	}
	return fmt.Sprintf("%T", x)
}

func Zero[T any]() (z T) { return }

func Ptr[T any](x T) *T { return &x }

type Func[A, B any] func(A) B

func (f Func[A, B]) Call(a A) B { return f(a) }

func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }

func main() {
	var t Tree[string, int]
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		t.Put(w, i)
	}
	for k, v := range t.All() {
		fmt.Print(k, "=", v, " ")
	}
	fmt.Println(t.size)
	fmt.Println(Some(3).OrElse(4), None[string]().OrElse("d"))
	fmt.Println(Join([]ID{1, 2, 3}, ","))
	fmt.Println(FromStrings[Conf]([]string{"a", "b"}))
	fmt.Println(Reduce([]int{1, 2, 3}, "", func(a string, x int) string { return a + fmt.Sprint(x) }))
	var s Stack[float64]
	s.Push(1.5)
	fmt.Println(s.Pop())
	fmt.Println(s.Pop())
	g := Graph[rune]{}
	g.Edge('a', 'b')
	g.Edge('a', 'c')
	g.Edge('c', 'd')
	fmt.Println(string(g.BFS('a')))
	fmt.Println(SortedPairs(map[string]int{"z": 1, "a": 2}))
	var d Derived
	d.Put("hello")
	fmt.Println(d.Get(), d)
	fmt.Println(Num[int]{1}.Add(Num[int]{2}), Abs(-2.5), Abs(ID2(-3)))
	fmt.Println(Kind(1), Kind("x"), Kind(ID(1)), Kind([]int{}), Kind(2.5), Kind(struct{ x int }{}))
	fmt.Println(Zero[int](), Zero[*int](), Zero[[2]string]())
	fmt.Println(*Ptr(7), *Ptr("s"))
	fmt.Println(Func[int, string](func(i int) string { return fmt.Sprint(i * 2) }).Call(21))
	fmt.Println(Compose(strings.ToUpper, func(s string) int { return len(s) })("abc"))
	fmt.Printf("%T %T %T %v\n", t, Some([]int{1}), Pair[string, map[string]ID]{}, Pair[int, Option[int]]{1, Some(2)})
	get := d.Get
	d.Put("later")
	fmt.Println(get(), (*Base[string]).Get(&d.Base))
	var st fmt.Stringer = ID(9)
	fmt.Println(Join([]fmt.Stringer{st, ID(4)}, "|"))
}

type ID2 int

// Output:
// brown=2 dog=8 fox=3 jumps=4 lazy=7 over=5 quick=1 the=6 8
// 3 d
// #1,#2,#3
// [{a} {b}]
// 123
// 1.5 <nil>
// 0 empty
// abcd
// [{a 2} {z 1}]
// hello {{hello} 0}
// {3} 2.5 3
// int string stringer []int float64 struct { x int }
// 0 <nil> [ ]
// 7 s
// 42
// 3
// main.Tree[string,int] main.Option[[]int] main.Pair[string,map[string]main.ID] {1 {2 true}}
// later later
// #9|#4
