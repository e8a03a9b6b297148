// run

// A function that is inlined into the initialiser of a variable assigns to another variable with a static value.
package main

var sep = ""

func item(name string) int {
	print(sep, name)
	sep = " "
	return 0
}

var a, b, c = item("a"), item("b"), item("c")

func main() { println(a + b + c) }

// Stderr:
// a b c0
