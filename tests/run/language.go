// run

// A walk through the specification, compared with Go 1.27.3.
package main

import (
	"fmt"
	"unsafe"
)

type Celsius float64
type P struct{ X, Y int }

func (p P) Sum() int       { return p.X + p.Y }
func (p *P) Scale(n int)   { p.X *= n; p.Y *= n }

type E struct {
	*P
	name string
}
type I interface{ Sum() int }
type J interface {
	I
	Scale(int)
}
type K struct{ J }
type blank struct {
	_ int
	a string
	_ float64
}

const (
	A = iota << 2
	B
	_
	C, D = iota, -iota
)
const big = 1 << 100
const huge = big * big / big >> 98
const r = 'x' + 1.0
const fl = 1e400 / 1e399

var (
	v1 = v2 + 1
	v2 = f()
	v3 = func() int { return v1 * 2 }()
)

func f() int { fmt.Println("f", v4); return v4 }

var v4 = 10

func init() { fmt.Println("init1", v1, v2, v3) }
func init() { fmt.Println("init2") }

type Rec struct {
	next *Rec
	m    map[string]Rec
	f    func(Rec) Rec
}

type Weekday int

func (d Weekday) String() string { return [...]string{"Su", "Mo"}[d] }

func variadic(a int, b ...any) (n int) {
	defer func() { n += len(b) }()
	return a
}

func multi() (a, b int, c string) { a, b, c = 1, 2, "x"; return }

func shadow(x int) (err error) {
	if x := x * 2; x > 4 {
		err := fmt.Errorf("inner %d", x)
		_ = err
	} else if y := x + 1; y > 3 {
		return fmt.Errorf("y %d", y)
	}
	return
}

func labels() {
outer:
	for i := 0; ; i++ {
		switch {
		case i < 2:
			continue outer
		case i == 5:
			break outer
		default:
			for j := range 4 {
				if j == i-1 {
					continue outer
				}
				select {
				default:
					if j == 1 {
						break
					}
					fmt.Print(i, j, " ")
				}
			}
		}
	}
	fmt.Println()
	i := 0
loop:
	if i < 3 {
		i++
		goto loop
	}
	fmt.Println(i)
}

func main() {
	fmt.Println(A, B, C, D, huge, r, fl)
	e := E{&P{1, 2}, "e"}
	g := e.Sum
	e.Scale(10)
	fmt.Println(g(), e.Sum(), E.Sum(e), (*E).Sum(&e), P.Sum(*e.P))
	h := (*P).Scale
	h(e.P, 2)
	k := K{e}
	k.Scale(2)
	fmt.Println(k.Sum(), k.J.(I).Sum())
	m := k.Scale
	m(3)
	fmt.Println(e.X, e.Y)
	fmt.Println(blank{1, "a", 2} == blank{3, "a", 4})
	s := []int{1, 2, 3, 4}
	arr := [4]int(s)
	ap := (*[2]int)(s)
	ap[0] = 100
	fmt.Println(s, arr, *ap, len(ap), cap(s[1:2:3]))
	var x8 int8 = -128
	fmt.Println(x8/-1, x8*-1, -x8, x8>>1, uint8(x8)>>1, x8%-1)
	var sh uint = 70
	fmt.Println(1<<sh == 0, int32(1)<<sh, -1>>sh, uint64(1)<<63>>sh)
	var fa float64 = 3
	fmt.Println(1<<3.0, uint(fa)<<2, 7.0/2, 7/2, 7/2.0, -7/2, -7%3)
	fmt.Println(variadic(1), variadic(1, nil), variadic(1, nil, 2), variadic(1, []any{1, 2, 3}...))
	fmt.Println(multi())
	fmt.Println(shadow(1), shadow(2), shadow(3))
	labels()
	fmt.Println(Weekday(1), []Weekday{0, 1}, map[Weekday]int{1: 2})
	fmt.Printf("%v %+v %T %#v\n", e.P, *e.P, e, blank{a: "q"})
	type loc struct{ a, b any }
	var n1, n2 any = (*int)(nil), nil
	fmt.Println(n1 == nil, n2 == nil, loc{1, "a"} == loc{1, "a"}, n1 == (*int)(nil))
	p := new(int(5))
	*p++
	fmt.Println(*p, min(3, 1, 2), max(2.5, 1), min("b", "a"))
	mm := map[string][]int{"a": {1}, "b": {2, 3}}
	mm["c"] = append(mm["c"], 9)
	delete(mm, "a")
	fmt.Println(len(mm), mm)
	clear(mm)
	fmt.Println(len(mm))
	b := []byte("hello")
	str := unsafe.String(&b[0], 3)
	fmt.Println(str, unsafe.Sizeof(e), len(unsafe.Slice(&b[1], 2)), *unsafe.StringData("z"), unsafe.Offsetof(e.name))
	q := (*byte)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(b)), 1))
	fmt.Println(*q)
	for i, c := range "aé\xff日" {
		fmt.Print(i, ":", c, " ")
	}
	fmt.Println()
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() { fmt.Print(i, " "); i++ })
	}
	for _, f := range fs {
		f()
		f()
	}
	fmt.Println()
	switch x := any(3.5).(type) {
	case int, string:
		fmt.Printf("%T\n", x)
	case float64:
		fmt.Println(x + 1)
	case nil:
	}
	switch y := 5; {
	case y > 3:
		fmt.Println("gt")
		fallthrough
	case y > 100:
		fmt.Println("ft")
	default:
		fmt.Println("no")
	}
	var c64 complex64 = complex(1, 2)
	fmt.Println(c64*c64, real(c64), imag(c64), c64 == 1+2i)
	func() {
		defer func() { fmt.Println("rec", recover()) }()
		var a []int
		_ = a[5]
	}()
	func() {
		defer func() { fmt.Println("rec", recover()) }()
		var a any = "s"
		_ = a.(int)
	}()
	func() {
		defer func() { fmt.Println("rec", recover()) }()
		var a any = []int{1}
		_ = a == a
	}()
	func() {
		defer func() { fmt.Println("rec", recover()) }()
		var w Weekday = 7
		_ = w.String()
	}()
	func() {
		defer func() { fmt.Println("rec", recover()) }()
		var i I
		i.Sum()
	}()
	goto end
end:
	fmt.Println("end")
}

// Output:
// f 10
// init1 11 10 22
// init2
// 0 4 3 -3 4 121 10
// 3 30 30 30 30
// 120 120
// 120 240
// true
// [100 2 3 4] [1 2 3 4] [100 2] 2 2
// -128 -128 -128 -64 64 0
// true 0 -1 0
// 8 12 3.5 3 3.5 -3 -1
// 1 2 3 4
// 1 2 x
// <nil> y 5 <nil>
// 2 0 3 0 4 0 4 2
// 3
// Mo [Su Mo] map[Mo:2]
// &{120 240} {X:120 Y:240} main.E main.blank{_:0, a:"q", _:0}
// false true true true
// 6 1 2.5 a
// 2 map[b:[2 3] c:[9]]
// 0
// hel 24 2 122 8
// 101
// 0:97 1:233 3:65533 4:26085
// 0 1 1 2 2 3
// 4.5
// gt
// ft
// (-3+4i) 1 2 true
// rec runtime error: index out of range [5] with length 0
// rec interface conversion: interface {} is string, not int
// rec runtime error: comparing uncomparable type []int
// rec runtime error: index out of range [7] with length 2
// rec runtime error: invalid memory address or nil pointer dereference
// end
