// run -gcflags=-l
// errorcheck -m -l

// A func literal and the variables it captures: by value if they never change, by reference otherwise. Only if the
// literal outlives the function do they leave the stack.
package main

func apply(f func(int) int, n int) int { return f(n) } // ERROR "^f does not escape$"

func local(k int) int {
	sum := 0
	add := func(n int) int { // stays: apply does not keep f // ERROR "^func literal does not escape$"
		sum += n * k
		return sum
	}
	apply(add, 1)
	apply(add, 2)
	println("local:   sum at", &sum)
	return sum
}

func counter() func() int {
	n := 0 // ERROR "^moved to heap: n$"
	println("counter: n at", &n)
	return func() int { // outlives counter, and takes n along // ERROR "^func literal escapes to heap$"
		n++
		return n
	}
}

func main() {
	println(local(10))
	next := counter()
	next()
	println(next(), next())
}

// Stderr:
// local:   sum at stack1
// 30
// counter: n at heap1
// 2 3
