// Package variables are initialised by dependency, then init functions run in order.
//
// spec: Package initialization, Program execution, Variable declarations
package main

import "fmt"

var log []string

func note(name string, v int) int {
	log = append(log, fmt.Sprintf("%s=%d", name, v))
	return v
}

var (
	a = note("a", c+b)
	b = note("b", f())
	c = note("c", 3)
)

var x, y = pair()

var _ = note("blank", 99)

func f() int {
	d++
	return d
}

var d = note("d", 10)

func pair() (int, int) {
	return note("x", table["k"]), note("y", len(table))
}

var table = map[string]int{"k": note("table", 7), "l": c}

var chained = first

var first = func() int { return note("first", second) }()

var second = note("second", 2)

type registry struct{ names []string }

func (r *registry) add(n string) int {
	r.names = append(r.names, n)
	return len(r.names)
}

var reg = &registry{}

func init() {
	log = append(log, "init 1")
	reg.add("one")
}

var late = reg.add("zero")

func init() {
	log = append(log, "init 2")
	reg.add("two")
}

func main() {
	for _, l := range log {
		fmt.Println(l)
	}
	fmt.Println(a, b, c, d, x, y, chained, first, second, late)
	fmt.Println(reg.names)
}

func init() {
	log = append(log, fmt.Sprint("init 3 sees ", a))
}
