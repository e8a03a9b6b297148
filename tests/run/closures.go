// run

// Func literals: captures by value and by reference, per-iteration variables, recursion, functions as values.
package main

func counter() (func() int, func()) {
	n := 0
	return func() int { n++; return n }, func() { n = 100 }
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func double(x int) int { return 2 * x }

type acc struct{ total int }

func (a *acc) add(n int) int { a.total += n; return a.total }
func (a acc) get() int       { return a.total }

type operation func(int, int) int

func (o operation) apply(a, b int) int { return o(a, b) }

func each(n int, f func(i int)) {
	for i := 0; i < n; i++ {
		f(i)
	}
}

func adder(a int, s string, xs []int) func(int) int {
	big := [10]int{9: a}
	return func(i int) int { return a + len(s) + xs[i] + big[9] }
}

var table = map0()

func map0() []func() string {
	return []func() string{func() string { return "zero" }, one}
}

func one() string { return "one" }

func variadic(prefix string, xs ...int) (n int) {
	for _, x := range xs {
		n = n*10 + x
	}
	println(prefix, len(xs), xs == nil)
	return
}

func multi() (int, string, float64) { return 1, "two", 3 }

func take(a int, b string, c float64) string { return b }

func main() {
	next, reset := counter()
	println(next(), next())
	reset()
	println(next())
	other, _ := counter()
	println(other())
	k := 3
	f := compose(double, func(x int) int { return x + k }, double)
	k = 10
	println(f(1))
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i *= 10; return i })
	}
	for _, f := range fs {
		print(f(), " ", f(), " ")
	}
	println()
	var gs []func() int
	for i, v := range []int{5, 6} {
		gs = append(gs, func() int { return i + v })
	}
	println(gs[0](), gs[1]())
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	println(fib(15))
	a := acc{}
	add := a.add
	get := a.get
	add(5)
	add(6)
	println(a.total, get(), a.get())
	println(operation(func(a, b int) int { return a - b }).apply(10, 3))
	sum := 0
	each(5, func(i int) { sum += i })
	println(sum)
	println(adder(1, "four", []int{7, 8})(1))
	println(table[0](), table[1]())
	println(func(a, b int) int { return a * b }(6, 7))
	println(variadic("none"), variadic("some", 1, 2, 3), variadic("slice", []int{4, 5}...))
	println(take(multi()))
	nested := func() func() int {
		x := 1
		return func() int {
			y := 10
			return func() int { x++; y++; return x + y + k }()
		}
	}()
	println(nested(), nested())
	var nilFunc func()
	println(nilFunc == nil, fib != nil)
}

// Stderr:
// 1 2
// 101
// 1
// 24
// 0 0 10 100 20 200
// 5 7
// 610
// 11 0 11
// 7
// 10
// 14
// zero one
// 42
// none 0 true
// some 3 false
// slice 2 false
// 0 123 45
// two
// 23 24
// true true
