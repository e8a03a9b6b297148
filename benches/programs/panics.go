// panic and recover: own values, errors of the runtime, through several frames.
package main

import (
	"errors"
	"fmt"
)

var errBad = errors.New("bad")

//go:noinline
func thrower(i int, a []int) int {
	if i&1 == 0 {
		panic(errBad)
	}
	return a[i]
}

//go:noinline
func deep(n, i int, a []int) int {
	if n == 0 {
		return thrower(i, a)
	}
	return deep(n-1, i, a) + 1
}

//go:noinline
func guarded(i int, a []int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	deep(5, i, a)
	return nil
}

func main() {
	a := make([]int, 1)
	n := 0
	for i := 2; i < 1_000_000; i++ {
		if err := guarded(i, a); err != nil {
			n++
		}
	}
	fmt.Println(n)
}
