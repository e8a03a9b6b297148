// run -gcflags=-l
// errorcheck -m -l

// An interface value is two words: what type it holds, and where. println shows both.
package main

type shape interface{ area() int }

type square struct{ side int }

func (s square) area() int { return s.side * s.side }

type ptr struct{ *square }

func main() {
	var nothing interface{}
	println("nil:           ", nothing)

	n := 1000
	var boxed interface{} = n // ERROR "^n does not escape$"
	println("int, boxed:    ", boxed, "n itself at", &n)

	var direct interface{} = &n
	println("*int, no box:  ", direct)

	var s shape = square{3} // ERROR "^square\{\.\.\.\} escapes to heap$"
	println("square, boxed: ", s, "area", s.area())

	s = ptr{&square{4}} // ERROR "^&square\{\.\.\.\} escapes to heap$"
	println("ptr, no box:   ", s, "area", s.area())

	println("same type and value:", boxed == interface{}(1000)) // ERROR "^\(interface \{\}\)\(1000\) does not escape$"
}

// Stderr:
// nil:            (0x0,0x0)
// int, boxed:     (static,stack2) n itself at stack1
// *int, no box:   (static,stack1)
// square, boxed:  (static,static) area 9
// ptr, no box:    (static,heap1) area 16
// same type and value: true
