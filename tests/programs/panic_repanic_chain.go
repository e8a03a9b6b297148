// A panic recovered and raised again, and a panic inside a deferred call: both are printed.
//
// spec: Handling panics, Defer statements
// go: 1.19
package main

import (
	"errors"
	"fmt"
)

func inner() {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("inner saw", r)
			panic(fmt.Sprintf("re-raised %v", r))
		}
	}()
	panic(errors.New("first failure"))
}

func cleanup() {
	fmt.Println("cleanup fails too")
	panic(fmt.Errorf("cleanup: %w", errors.New("disk full")))
}

func main() {
	defer fmt.Println("main deferred")
	defer cleanup()
	inner()
}
