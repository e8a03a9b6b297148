// Ranging over functions: generators, early exit, nested loops, defer inside, labelled break.
//
// spec: For statements with range clause, Function literals, Labeled statements
package main

import "fmt"

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Print("[end ", n, "]")
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func fib(yield func(int) bool) {
	for a, b := 0, 1; yield(a); a, b = b, a+b {
	}
}

func filter(seq func(func(int) bool), keep func(int) bool) func(func(int) bool) {
	return func(yield func(int) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

type tree struct {
	left, right *tree
	val         string
}

func (t *tree) all(yield func(int, string) bool) {
	var walk func(t *tree, depth int) bool
	walk = func(t *tree, depth int) bool {
		return t == nil || walk(t.left, depth+1) && yield(depth, t.val) && walk(t.right, depth+1)
	}
	walk(t, 0)
}

func firstOver(limit int) int {
	for v := range fib {
		if v > limit {
			return v
		}
	}
	return -1
}

func main() {
	for i := range count(3) {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := range count(100) {
		if i == 2 {
			continue
		}
		if i == 4 {
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	fmt.Println(firstOver(1000))
	n := 0
	for v := range filter(fib, func(v int) bool { return v%2 == 0 }) {
		fmt.Print(v, " ")
		if n++; n == 8 {
			break
		}
	}
	fmt.Println()
	t := &tree{&tree{nil, nil, "a"}, &tree{&tree{val: "c"}, nil, "d"}, "b"}
	for depth, val := range t.all {
		fmt.Print(depth, val, " ")
	}
	fmt.Println()
outer:
	for i := range count(5) {
		for j := range count(5) {
			if j == 2 {
				continue outer
			}
			if i == 2 {
				break outer
			}
			fmt.Print("(", i, j, ")")
		}
	}
	fmt.Println()
	var fs []func() int
	for i := range count(3) {
		defer func() { fmt.Print("deferred ", i, "; ") }()
		fs = append(fs, func() int { i += 10; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
	for range count(2) {
		fmt.Print("x")
	}
	fmt.Println()
}
