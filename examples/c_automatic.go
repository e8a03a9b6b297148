// run -gcflags=-l
// errorcheck -m -l

// The article's first C program: automatic variables live in their function's frame, and the frame of foo and that
// of bar take the same place one after the other. The same in Go.
package main

func foo() {
	c, d := 21, 22
	println("foo: c =", c, "at", &c)
	println("foo: d =", d, "at", &d)
}

func bar() {
	e, f := 31, 32
	println("bar: e =", e, "at", &e)
	println("bar: f =", f, "at", &f)
}

func main() {
	a, b := 11, 12
	println("main: a =", a, "at", &a)
	println("main: b =", b, "at", &b)
	foo()
	bar()
}

// Stderr:
// main: a = 11 at stack3
// main: b = 12 at stack4
// foo: c = 21 at stack1
// foo: d = 22 at stack2
// bar: e = 31 at stack1
// bar: f = 32 at stack2
