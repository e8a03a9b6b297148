// Calls, receives of results and index operations happen in the order the specification fixes.
//
// spec: Order of evaluation, Assignment statements, Index expressions
package main

import "fmt"

var trace []string

func f(name string, v int) int {
	trace = append(trace, name)
	return v
}

func show(label string) {
	fmt.Println(label, trace)
	trace = nil
}

func get(name string, s []int) []int {
	trace = append(trace, name)
	return s
}

func ptr(name string, p *int) *int {
	trace = append(trace, name)
	return p
}

func pair(name string) (int, int) {
	trace = append(trace, name)
	return 1, 2
}

type T struct{ n int }

func (t T) m(name string, v int) T {
	trace = append(trace, name)
	return T{t.n*10 + v}
}

func main() {
	arr := []int{1, 2, 3, 4}
	x := 0
	arr[f("i", 1)], *ptr("p", &x), arr[f("j", 2)] = f("a", 10), f("b", 20), f("c", 30)
	show("assign")
	fmt.Println(arr, x)

	_ = f("1", 1) + f("2", 2)*f("3", 3) - f("4", 4)
	show("operators")
	_ = f("l", 0) == 1 && f("r", 1) == 1 || f("o", 1) == 1
	show("logic")
	_ = []int{f("e0", 0), 3: f("e3", 3), 1: f("e1", 1)}
	show("slice literal")
	_ = struct{ b, a int }{a: f("fa", 1), b: f("fb", 2)}
	show("struct literal")
	_ = get("s", arr)[f("lo", 0):f("hi", 2)]
	show("slice expr")
	fmt.Println(T{1}.m("m1", f("arg1", 2)).m("m2", f("arg2", 3)).n)
	show("chain")
	a, b := pair("pair")
	a, b = b, a
	fmt.Println(a, b)
	i := 0
	i, arr[i] = 2, 100
	fmt.Println(i, arr)
	arr[0], arr[3] = arr[3], arr[0]
	fmt.Println(arr)
	m := map[int]int{}
	m[f("k", 1)] += f("v", 5)
	m[f("k", 1)]++
	show("op assign")
	fmt.Println(m)
	defer func() {
		recover()
		show("panic after right side")
		fmt.Println(x)
	}()
	var null []int
	null[f("idx", 3)], x = f("rhs", 1), 42
}
