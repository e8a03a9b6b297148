// run

// What a function returns when deferred functions change its results, or recover.
package main

import (
	"errors"
	"fmt"
)

type Large struct {
	a, b, c, d, e, f int
	s             string
}

func late() (r int) {
	x := 1
	defer func() { r = x }()
	defer func() { recover() }()
	panic(1)
}

func doubled(x int) (r int) {
	defer func() { r *= 2 }()
	return x + 1
}

func twice() (a, b int) {
	defer func() { a, b = b, a }()
	a, b = 1, 2
	return b * 10, a * 10
}

func large(fail bool) (r Large, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("recovered %v", e)
			r.f++
		}
	}()
	r.f, r.s = 1, "set"
	if fail {
		panic("failed")
	}
	return Large{a: 1, f: 10}, nil
}

func unnamed() int {
	defer func() { recover() }()
	panic("zero is returned")
}

func unnamedLarge() Large {
	defer func() { recover() }()
	return Large{a: 1, b: mustPanic()}
}

func mustPanic() int { panic("no value") }

func partly() (a, b int) {
	defer func() { recover() }()
	a = 5
	return 6, mustPanic()
}

func text() (s string, ok bool, list []int) {
	defer func() {
		recover()
		s += "!"
		list = append(list, len(s))
	}()
	s, ok, list = "text", true, []int{1}
	var m map[string]int
	m[s]++
	return "never", false, nil
}

func locals(n int) (sum int) {
	total, name := 0, "n"
	defer func() {
		recover()
		sum = total*100 + len(name)
	}()
	for i := 0; i < n; i++ {
		total += i
		name += "x"
		if i == 3 {
			var p *Large
			p.e++
		}
	}
	return -1
}

func escaping() (r int, get func() int) {
	get = func() int { return r }
	defer func() { recover(); r++ }()
	r = 41
	panic(get)
}

func spread() (n int, err error) {
	defer func() {
		if n == 3 {
			n, err = 33, errors.New("three")
		}
	}()
	return two()
}

func two() (int, error) { return 3, nil }

func params(x int, l Large) (r int) {
	defer func() {
		recover()
		r = x + l.a
	}()
	x, l.a = x*2, 100
	panic(x)
}

func rest() (s string) {
	defer func() { s += "1" }()
	defer func() { s += "2"; recover(); s += "3" }()
	defer func() { s += "4"; panic("second") }()
	s = "0"
	panic("first")
}

func again() (n int) {
	for i := 0; i < 3; i++ {
		func() {
			defer func() { n += recover().(int) }()
			panic(i)
		}()
	}
	return n * 10
}

func floats(x float64) (y float64, c complex128) {
	defer func() { y /= 2; c *= 2 }()
	return x + 1, complex(x, 1)
}

func main() {
	fmt.Println(late(), doubled(20))
	fmt.Println(twice())
	fmt.Println(large(false))
	fmt.Println(large(true))
	fmt.Println(unnamed(), unnamedLarge())
	fmt.Println(partly())
	fmt.Println(text())
	fmt.Println(locals(3), locals(10))
	r, get := escaping()
	fmt.Println(r, get())
	fmt.Println(spread())
	fmt.Println(params(4, Large{a: 1}))
	fmt.Println(rest(), again())
	fmt.Println(floats(3))
}

// Output:
// 1 42
// 10 20
// {1 0 0 0 0 10 } <nil>
// {0 0 0 0 0 2 set} recovered failed
// 0 {0 0 0 0 0 0 }
// 5 0
// text! true [1 5]
// 304 605
// 42 42
// 33 three
// 108
// 04231 30
// 2 (6+2i)
