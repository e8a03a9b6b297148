// A pipeline of generator, transformation and merge stages with cancellation by a done channel.
//
// spec: Channel types, Select statements, Close
package main

import (
	"fmt"
	"sync"
)

func gen(done <-chan struct{}, nums ...int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for _, n := range nums {
			select {
			case out <- n:
			case <-done:
				return
			}
		}
	}()
	return out
}

func apply(done <-chan struct{}, in <-chan int, f func(int) int) <-chan int {
	out := make(chan int, 2)
	go func() {
		defer close(out)
		for n := range in {
			select {
			case out <- f(n):
			case <-done:
				return
			}
		}
	}()
	return out
}

func merge(done <-chan struct{}, cs ...<-chan int) <-chan int {
	var wg sync.WaitGroup
	out := make(chan int)
	for _, c := range cs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for n := range c {
				select {
				case out <- n:
				case <-done:
					return
				}
			}
		}()
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

func main() {
	done := make(chan struct{})
	sq := func(n int) int { return n * n }
	inc := func(n int) int { return n + 1 }
	for n := range apply(done, apply(done, gen(done, 1, 2, 3, 4), sq), inc) {
		fmt.Print(n, " ")
	}
	fmt.Println()
	src := gen(done, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
	total := 0
	for n := range merge(done, apply(done, src, sq), apply(done, src, sq), apply(done, src, sq)) {
		total += n
	}
	fmt.Println(total)
	endless := apply(done, gen(done, make([]int, 1000)...), inc)
	fmt.Println(<-endless, <-endless)
	close(done)
	drained := 0
	for range endless {
		drained++
	}
	fmt.Println(drained <= 4)
}
