// run
package main

type point struct{ x, y int }

var keep *point

// Copied to its calls: on the stack where only x is read, on the heap where it is kept.
func at(x, y int) *point { return &point{x, y} }

//go:noinline
func inner() int { return at(1, 2).x }

//go:noinline
func outer() { keep = at(3, 4) }

func main() {
	inner()
	outer()
	f := at
	println(f(5, 6).y)
}
