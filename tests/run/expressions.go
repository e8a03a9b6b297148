// run

// Expressions: untyped values take their types from the context, selectors reach through embedded pointers, interfaces
// compare with concrete values.

package main

import "fmt"

type Point struct{ X, Y int }

func (p Point) Sum() int    { return p.X + p.Y }
func (p *Point) Move(d int) { p.X += d; p.Y += d }
func (p Point) Add(n ...int) int {
	s := p.Sum()
	for _, v := range n {
		s += v
	}
	return s
}

type Summer interface{ Sum() int }
type Inner struct{ *Point }
type Outer struct {
	Inner
	Summer2
	name string
}
type Summer2 interface{ Twice() int }
type Num int

func (n Num) Twice() int { return int(n) * 2 }
func (n *Num) Inc()      { *n++ }

func two() (int, string)                       { return 1, "two" }
func pair() (int, int)                         { return 3, 4 }
func show(a interface{}, b interface{}) string { return fmt.Sprint(a, " ", b) }
func sum(n ...int) (s int) {
	for _, v := range n {
		s += v
	}
	return
}

func shifts(n uint) {
	var u8 uint8 = 1<<n + 1
	var i64 int64 = 1 << (n + 30)
	var f = float64(int64(1) << n)
	b := 1<<n == 8
	var i interface{} = 1 << n
	x := uint16(1)<<n | 1<<(n+1)
	fmt.Println(u8, i64, f, b, i, x, -1>>n, ^uint8(0)>>n, 1.0<<3, make([]int, 1<<n)[1<<n-1])
	var s int = 3
	s <<= n
	s |= 1 << n
	s &^= 1 << 4
	fmt.Println(s)
}

func selectors() {
	o := Outer{Inner{&Point{1, 2}}, Num(21), "o"}
	o.X = 10
	o.Move(5)
	fmt.Println(o.X, o.Y, o.Sum(), o.Twice(), o.Inner.Point.X, (&o).Sum())
	move := o.Move
	sum := o.Sum
	move(1)
	fmt.Println(o.Sum(), sum())
	f := Point.Sum
	g := (*Point).Sum
	h := Outer.Sum
	k := (*Outer).Move
	l := Summer.Sum
	m := Outer.Twice
	k(&o, 1)
	fmt.Println(f(Point{1, 2}), g(&Point{3, 4}), h(o), l(o), m(o), Point.Add(Point{1, 1}, 2, 3))
	var n Num
	n.Inc()
	inc := n.Inc
	inc()
	(&n).Inc()
	fmt.Println(n, n.Twice(), Num.Twice(4))
	var sm Summer = o
	sv := sm.Sum
	o.Move(100)
	fmt.Println(sm.Sum(), sv())
	arr := [2]Point{{1, 2}, {3, 4}}
	arr[1].Move(1)
	ps := []*Point{{5, 6}, {7, 8}}
	ps[0].Move(1)
	fmt.Println(arr, *ps[0], ps[1].Sum(), []Point{{}, {Y: 1}})
}

func interfaces() {
	var e interface{} = 5
	var s Summer = Point{1, 2}
	var err error
	fmt.Println(e == 5, e == 5.0, e == "5", e != nil, s == Point{1, 2}, s == Summer(Point{1, 3}), err == nil, e == s, nil == err)
	p := &Point{1, 2}
	s = p
	fmt.Println(s == p, s != p, s == Summer(p), interface{}(s) == interface{}(p))
	_, ok := e.(int)
	_, no := e.(string)
	_, impl := interface{}(p).(Summer)
	var np *Point
	s = np
	fmt.Println(ok, no, impl, s == nil, s == np, s == (*Point)(nil))
}

func calls() {
	fmt.Println(two())
	fmt.Println(show(two()), sum(pair()), sum(), sum(1), sum([]int{1, 2, 3}...), Point{}.Add(pair()))
	fmt.Println(append([]int{1}, sum(pair())), append([]byte("ab"), "cd"...), len(append([]string(nil), "x", "y")))
	func(a ...interface{}) { fmt.Println(len(a), a) }(two())
	c := complex(pairf())
	fmt.Println(real(c), imag(c), min(3, 1.0, 2), max("a", "b"), min(c1(), 2), max(2.5, float64(len("abc"))))
}

func pairf() (float64, float64) { return 1.5, -2 }
func c1() int                   { return 7 }

func conversions(i int, f float64, s string) {
	b := []byte(s)
	r := []rune(s)
	b[0] = 'X'
	fmt.Println(string(b), len(r), string(r[1:]), string(rune(i)), int(f), int8(i), uint8(i), float32(f), uint32(1<<32-1), int64(int32(-5)))
	type B []byte
	type S string
	fmt.Println(string(B(b)), []byte(S("ab")), S(b), B(S("z")))
	sl := []int{1, 2, 3, 4}
	ap := (*[2]int)(sl[1:])
	ap[0] = 20
	arr := [3]int(sl)
	arr[0] = 100
	fmt.Println(sl, *ap, arr)
	const big = 1 << 100
	fmt.Println(big>>98, float64(big), 'a'+1, 7/2, 7/2.0, -7/2, -7%3, 1e3, "a"+"b", len("héllo"), 5.0/2)
	const c = iota + 'x'
	fmt.Printf("%T %T %T %T %T %v\n", c, 1.5i, 'a', 1<<3, 2.0*3, c)
}

func slices() {
	a := [5]int{1, 2, 3, 4, 5}
	p := &a
	s := a[1:3]
	t := p[2:4:4]
	s[0] = 20
	fmt.Println(s, t, len(s), cap(s), cap(t), a[:2], p[4], "hello"[1:3], "hello"[1], len(p), cap(a[2:]))
	x := [...]string{2: "c", "d", 0: "a"}
	y := []float64{3: 1, 2}
	fmt.Println(len(x), x, len(y), y)
	var n [3][2]int
	n[1][1] = 7
	m := n
	m[0][0] = 1
	fmt.Println(n, m, n == m, n == [3][2]int{1: {1: 7}})
	q := new([3]int)
	q[1]++
	for i := range q {
		q[i] += i
	}
	v := new(42)
	fmt.Println(*q, *v, copy(a[:], a[2:]), a)
	clear(s)
	fmt.Println(a)
}

func main() {
	shifts(3)
	selectors()
	interfaces()
	calls()
	conversions(300, 3.99, "héllo")
	slices()
}

// Output:
// 9 8589934592 8 true 8 24 -1 31 8 0
// 8
// 15 7 22 42 15 22
// 24 22
// 3 7 26 26 42 7
// 3 6 8
// 226 226
// [{1 2} {4 5}] {6 7} 15 [{0 0} {0 1}]
// true false false true true false true false true
// true false true true
// true false true false true true
// 1 two
// 1 two 7 0 1 6 7
// [1 7] [97 98 99 100] 2
// 2 [1 two]
// 1.5 -2 1 b 2 3
// Xéllo 5 éllo Ĭ 3 44 44 3.99 4294967295 -5
// Xéllo [97 98] Xéllo [122]
// [1 20 3 4] [20 3] [100 20 3]
// 4 1.2676506002282294e+30 98 3 3.5 -3 -1 1000 ab 6 2.5
// int32 complex128 int32 int float64 120
// [20 3] [3 4] 2 4 2 [1 20] 5 el 101 5 3
// 4 [a  c d] 5 [0 0 0 1 2]
// [[0 0] [0 7] [0 0]] [[1 0] [0 7] [0 0]] false true
// [0 2 2] 42 3 [3 4 5 4 5]
// [3 0 0 4 5]
