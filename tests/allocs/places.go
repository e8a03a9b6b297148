// run
package main

import "strings"

// Every place that a value can be in. Static values of package variables cost nothing at all.
var primes = []int{2, 3, 5}
var origin = &point{}
var double = func(n int) int { return 2 * n }

// This one is made when the program starts.
var names = map[string]int{"a": 1}

type point struct{ x, y int }

var kept any

func heap() *point { return &point{1, 2} }

func stack() int {
	p := point{3, 4}
	q := &p
	return q.x
}

// The closures get copies of n: it needs no memory.
func registers(n int) int {
	add := func(m int) int { return n + m }
	return add(1)
}

func static(n int) {
	kept = "a constant"
	kept = n
}

func nothing() int {
	var e struct{}
	p := &e
	s := []int{}
	_ = p
	return len(s)
}

func buffer(s string) int { return len(s + "!") }

func operand(s string) int {
	n := 0
	for range []byte(s) {
		n++
	}
	return n
}

func main() {
	println(heap().y, stack(), registers(1), nothing(), double(4), len(names), primes[0], origin.x)
	static(7)
	static(700)
	println(buffer("short"), buffer(strings.Repeat("long", 20)), operand("abc"))
}
