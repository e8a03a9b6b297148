// Closures share and own variables: counters, accumulators, generators, memoisation, recursion through a variable.
//
// spec: Function literals, Function types, Declarations and scope
package main

import "fmt"

func counter() (inc func() int, get func() int, reset func()) {
	n := 0
	inc = func() int { n++; return n }
	get = func() int { return n }
	reset = func() { n = 0 }
	return
}

func fibonacci() func() int {
	a, b := 0, 1
	return func() int {
		defer func() { a, b = b, a+b }()
		return a
	}
}

func memo(f func(int) int) func(int) int {
	cache := map[int]int{}
	return func(n int) int {
		if v, ok := cache[n]; ok {
			return v
		}
		v := f(n)
		cache[n] = v
		return v
	}
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func add(n int) func(int) int { return func(x int) int { return x + n } }
func mul(n int) func(int) int { return func(x int) int { return x * n } }

func main() {
	inc, get, reset := counter()
	inc()
	inc()
	other, _, _ := counter()
	fmt.Println(inc(), other(), get())
	reset()
	fmt.Println(get(), inc())

	next := fibonacci()
	for i := 0; i < 12; i++ {
		fmt.Print(next(), " ")
	}
	fmt.Println()

	calls := 0
	var ways func(int) int
	ways = memo(func(n int) int {
		calls++
		if n < 2 {
			return 1
		}
		return ways(n-1) + ways(n-2)
	})
	fmt.Println(ways(40), calls)
	fmt.Println(compose(add(3), mul(4), add(-1))(2), compose()(7))

	var fs []func() int
	x := 10
	for i := 0; i < 3; i++ {
		y := i * i
		fs = append(fs, func() int { x += y; return x })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println(x)
	fmt.Println(func(a, b int) int { return a - b }(5, 8))
	var nilFunc func()
	fmt.Println(nilFunc == nil, inc != nil)
}
