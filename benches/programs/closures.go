// Calls of closures: captured counters, functions as arguments.
package main

import "fmt"

func counter() func(int) int {
	n := 0
	return func(by int) int {
		n += by
		return n
	}
}

//go:noinline
func apply(xs []int, f func(int) int) int {
	sum := 0
	for _, x := range xs {
		sum += f(x)
	}
	return sum
}

func main() {
	xs := make([]int, 1000)
	for i := range xs {
		xs[i] = i
	}
	c := counter()
	sum := 0
	for i := 0; i < 100_000; i++ {
		k := i & 7
		sum += apply(xs, func(x int) int { return x*k + 1 })
	}
	for i := 0; i < 50_000; i++ {
		sum += apply(xs, c)
	}
	fs := []func() int{}
	for i := 0; i < 1_000_000; i++ {
		fs = append(fs[:i%100], func() int { return i })
		sum += fs[i%100]()
	}
	fmt.Println(sum)
}
