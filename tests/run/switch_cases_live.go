// run
//
// Comparisons of variables with constants in a switch without tag are no cases that constants decide, not even where calls in
// the function are inlined.
package main

import "fmt"

func same(x int) int { return x }

var kept *int

func choose(t string, n int) string {
	x := same(n)
	switch {
	case t == "a":
		kept = &x
		return "first"
	case t == "b", n == 2:
		return "second"
	}
	switch n {
	case 3:
		return "third"
	}
	switch true {
	case t == "d":
		return "fourth"
	default:
		return "none"
	}
}

func never(n int) string {
	const debug = false
	switch {
	case debug:
		return "debugging"
	case n == 1:
		return "one"
	}
	switch 2 {
	case 1:
		return "not reached"
	case 2:
		return "two"
	}
	return "not reached"
}

func main() {
	fmt.Println(choose("a", 1), choose("b", 0), choose("", 2), choose("", 3), choose("d", 4), choose("e", 5))
	fmt.Println(*kept, never(1), never(same(3)))
}

// Output:
// first second second third fourth none
// 1 one two
