// run

// Interfaces: boxing, method calls, type assertions and switches, comparison.
package main

type shape interface {
	area() int
	name() string
}

type namer interface{ name() string }

type square struct{ side int }

func (s square) area() int    { return s.side * s.side }
func (s square) name() string { return "square" }

type rect struct{ w, h int }

func (r *rect) area() int    { return r.w * r.h }
func (r *rect) name() string { return "rect" }

type box struct {
	a, b, c, d, e int
	label         string
}

func (b box) area() int    { return b.a * b.e }
func (b box) name() string { return b.label }

type num int

func (n num) area() int    { return int(n) }
func (n num) name() string { return "num" }

type wrapper struct{ shape }

type fn func() int

func (f fn) area() int    { return f() }
func (f fn) name() string { return "fn" }

//go:noinline
func total(shapes ...shape) (t int) {
	for _, s := range shapes {
		t += s.area()
	}
	return
}

//go:noinline
func describe(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int:
		if v > 100 {
			return "big int"
		}
		return "int"
	case int8, uint8:
		return "byte"
	case string:
		return "string " + v
	case []int:
		return "ints"
	case *rect:
		return "rect " + v.name()
	case box:
		return "box " + v.label
	case shape:
		return "shape " + v.name()
	case error:
		return "error " + v.Error()
	case func():
		return "func"
	}
	return "other"
}

type failure struct{ code int }

func (f failure) Error() string { return "failure" }

//go:noinline
func mayFail(n int) error {
	if n > 0 {
		return failure{n}
	}
	return nil
}

func main() {
	var s shape = square{3}
	println(s.area(), s.name())
	r := &rect{2, 5}
	println(total(s, r, box{a: 2, e: 10, label: "b"}, num(7), wrapper{r}, fn(func() int { return 1000 }), &square{1}))
	for _, x := range []any{nil, 1, 1000, int8(1), uint8(2), "s", []int{1}, r, box{label: "L"}, num(1), failure{1}, func() {}, 1.5, struct{}{}, true, [2]int{1, 2}} {
		println(describe(x))
	}
	var a any = 5
	n, ok := a.(int)
	println(n, ok)
	str, ok := a.(string)
	println(str == "", ok)
	_, ok = a.(shape)
	println(ok)
	a = s
	sh, ok := a.(shape)
	println(sh.name(), ok)
	nm := sh.(namer)
	println(nm.name())
	a = nm
	bx, ok := a.(box)
	println(bx.a, ok)
	a = box{a: 9}
	println(a.(box).a)
	var e error
	println(e == nil, mayFail(0) == nil, mayFail(1) != nil)
	println(mayFail(1) == mayFail(1), mayFail(1) == mayFail(2), mayFail(1) == error(failure{1}))
	var i1, i2 any = 1, 1
	println(i1 == i2, i1 == any("1"), any(1.5) == any(1.5), any(nil) == nil, any("abc") == any("ab"+describe(nil)[:0]+"c"))
	var p1, p2 any = r, r
	println(p1 == p2, any(box{a: 1}) == any(box{a: 1}), any(box{a: 1}) == any(box{a: 2}))
	println(i1 == 1, i1 != 2, s == square{3})
	small := any(uint8(200))
	println(small.(uint8))
	pairs := [...]any{int16(300), int32(-5), 3.25, "x", []string{"y"}, complex(1, 2)}
	println(pairs[0].(int16), pairs[1].(int32), pairs[2].(float64) == 3.25, pairs[3].(string), pairs[4].([]string)[0], real(pairs[5].(complex128)) == 1)
	var nilShape shape
	_, ok = any(nilShape).(shape)
	println(ok, nilShape == nil)
	f := s.name
	g := (*rect).area
	h := square.area
	k := shape.name
	println(f(), g(r), h(square{4}), k(num(1)), r.area())
	mv := box{a: 3, e: 4}.area
	r2 := r.name
	println(mv(), r2())
	println(wrapper{s}.name(), (&wrapper{s}).area())
}

// Stderr:
// 9 square
// 1057
// nil
// int
// big int
// byte
// byte
// string s
// ints
// rect rect
// box L
// shape num
// error failure
// func
// other
// other
// other
// other
// 5 true
// true false
// false
// square true
// square
// 0 false
// 9
// true true true
// true false true
// true false true true true
// true true false
// true true true
// 200
// 300 -5 true x y true
// false true
// square 10 16 num 10
// 12 rect
// square 9
