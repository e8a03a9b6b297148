// Uncaught panics print basic values, named basic values, and other values by type and address-free parts.
//
// spec: Handling panics, Type declarations
// go: 1.19
package main

import "fmt"

type Code int

type Level string

func attempt(v interface{}) {
	defer func() {
		r := recover()
		fmt.Printf("recovered %T %v\n", r, r)
	}()
	panic(v)
}

func main() {
	attempt(Code(3))
	attempt(Level("high"))
	attempt(2.5)
	attempt([]int{1, 2})
	attempt(fmt.Errorf("wrapped: %w", fmt.Errorf("inner")))
	attempt(struct{ X, Y int }{1, 2})
	panic(Level("last"))
}
