// defer in a hot function and in loops.
package main

import (
	"fmt"
	"sync"
)

var mu sync.Mutex
var total int

//go:noinline
func locked(x int) {
	mu.Lock()
	defer mu.Unlock()
	total += x
}

//go:noinline
func result(x int) (y int) {
	defer func() { y += x }()
	return x * 2
}

//go:noinline
func many(n int) {
	for i := 0; i < n; i++ {
		defer func() { total += i }()
	}
}

func main() {
	for i := 0; i < 20_000_000; i++ {
		locked(i)
		total += result(i)
	}
	for i := 0; i < 200_000; i++ {
		many(10)
	}
	fmt.Println(total)
}
