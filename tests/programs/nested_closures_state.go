// Closures within closures capturing by reference at several levels, modified by all of them.
//
// spec: Function literals, Blocks, Variables
package main

import "fmt"

func levels() (func() int, func() string) {
	a := 1
	middle := func() func() int {
		b := 10
		return func() int {
			c := 100
			func() {
				a++
				b++
				c++
			}()
			return a + b + c
		}
	}
	inner := middle()
	other := middle()
	return func() int { return inner()*10000 + other() }, func() string { return fmt.Sprint("a=", a) }
}

type machine struct {
	ops   map[string]func(...int)
	stack []int
}

func newMachine() *machine {
	m := &machine{}
	m.ops = map[string]func(...int){
		"push": func(xs ...int) { m.stack = append(m.stack, xs...) },
		"add": func(...int) {
			n := len(m.stack)
			m.stack = append(m.stack[:n-2], m.stack[n-2]+m.stack[n-1])
		},
	}
	m.ops["twice"] = func(xs ...int) {
		for range 2 {
			m.ops["push"](xs...)
		}
		m.ops["add"]()
	}
	return m
}

func accumulate(fs ...func(int) int) (all []int) {
	each := func(x int) {
		for _, f := range fs {
			all = append(all, f(x))
		}
	}
	for i := range 3 {
		each(i)
	}
	return
}

func yCombinator(f func(func(int) int) func(int) int) func(int) int {
	type rec func(rec) func(int) int
	g := func(r rec) func(int) int {
		return f(func(n int) int { return r(r)(n) })
	}
	return g(g)
}

func main() {
	next, show := levels()
	fmt.Println(next(), next(), show())
	m := newMachine()
	m.ops["push"](1, 2, 3)
	m.ops["add"]()
	m.ops["twice"](7)
	fmt.Println(m.stack)
	seen := 0
	fmt.Println(accumulate(func(x int) int { seen += x; return seen }, func(x int) int { return x * seen }), seen)
	fact := yCombinator(func(self func(int) int) func(int) int {
		return func(n int) int {
			if n == 0 {
				return 1
			}
			return n * self(n-1)
		}
	})
	fmt.Println(fact(10))
	x := "outer"
	f := func() string {
		x := x + "+inner"
		g := func() string { x += "!"; return x }
		return g() + g()
	}
	fmt.Println(f(), x)
	var p *int
	{
		n := 5
		p = &n
		defer func() { fmt.Println("deferred sees", n, *p == n) }()
	}
	*p *= 3
}
