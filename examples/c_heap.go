// run -gcflags=-l
// errorcheck -m -l

// The article's third C program calls malloc and free. In Go nobody frees: what cannot be reached any more is
// collected, and here we watch it happen.
package main

import "runtime"

type node struct {
	next *node
	data [62]int
}

func foo() *int {
	c := new(int) // ERROR "^new\(int\) escapes to heap$"
	*c = 12
	return c
}

func build(n int) *node {
	var list *node
	for i := 0; i < n; i++ {
		list = &node{next: list} // ERROR "^&node\{\.\.\.\} escapes to heap$"
	}
	return list
}

func use() {
	list := build(1000)
	println("list built:", list != nil)
	// Here C would walk the list and free it.
}

func main() {
	p := foo()
	println("the return value of foo =", *p)

	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	use()
	runtime.GC()
	runtime.ReadMemStats(&after)
	println("collected: ", after.Frees-before.Frees >= 990)
}

// Stderr:
// the return value of foo = 12
// list built: true
// collected:  true
