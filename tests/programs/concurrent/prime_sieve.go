// The concurrent prime sieve: a chain of filtering goroutines.
//
// spec: Go statements, Receive operator, Channel types
package main

import "fmt"

func generate(ch chan<- int) {
	for i := 2; ; i++ {
		ch <- i
	}
}

func filter(in <-chan int, out chan<- int, prime int) {
	for {
		if i := <-in; i%prime != 0 {
			out <- i
		}
	}
}

func main() {
	ch := make(chan int)
	go generate(ch)
	sum := 0
	for i := range 60 {
		prime := <-ch
		sum += prime
		if i%10 == 9 {
			fmt.Println(i+1, prime, sum)
		}
		next := make(chan int)
		go filter(ch, next, prime)
		ch = next
	}
}
