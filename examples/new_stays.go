// run -gcflags=-l
// errorcheck -m -l

// new(T) does not mean "heap": it is a variable without a name, and lives where its address allows.
package main

type point struct{ x, y int }

func length2() int {
	p := new(point) // used here only // ERROR "^new\(point\) does not escape$"
	p.x, p.y = 3, 4
	println("length2: p =", p)
	return p.x*p.x + p.y*p.y
}

func origin() *point {
	p := new(point) // handed out // ERROR "^new\(point\) escapes to heap$"
	println("origin:  p =", p)
	return p
}

func literal() int {
	p := &point{1, 2} // the same as new and two assignments // ERROR "^&point\{\.\.\.\} does not escape$"
	println("literal: p =", p)
	return p.x
}

func main() {
	println(length2(), origin().x, literal())
}

// Stderr:
// length2: p = stack1
// origin:  p = heap1
// literal: p = stack1
// 25 0 1
