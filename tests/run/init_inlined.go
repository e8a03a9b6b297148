// run

// An initialiser's function assigns a variable that has a static value.
package main

var sp = ""

func f(name string) int {
	print(sp, name)
	sp = " "
	return 0
}

var a = f("a")
var b = f("b")

func main() { println() }

// Stderr:
// a b
