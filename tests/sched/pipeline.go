// run

package main

// Stages connected by channels, closed from the front.

import "fmt"

func gen(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; i <= n; i++ {
			out <- i
		}
	}()
	return out
}

func square(in <-chan int) <-chan int {
	out := make(chan int, 3)
	go func() {
		defer close(out)
		for v := range in {
			out <- v * v
		}
	}()
	return out
}

func main() {
	sum := 0
	for v := range square(square(gen(20))) {
		sum += v
	}
	fmt.Println(sum)
	c := gen(1)
	v, ok := <-c
	fmt.Println(v, ok)
	v, ok = <-c
	fmt.Println(v, ok, len(c), cap(c))
}

// Output:
// 722666
// 1 true
// 0 false 0 0
