// Two goroutines pass a ball over unbuffered channels.
//
// spec: Channel types, Go statements, Send statements
package main

import "fmt"

type ball struct{ hits int }

func player(name string, table chan *ball, log chan<- string, rounds int) {
	for b := range table {
		b.hits++
		log <- fmt.Sprint(name, b.hits)
		if b.hits == rounds {
			close(log)
			return
		}
		table <- b
	}
}

func main() {
	table := make(chan *ball)
	log := make(chan string)
	go player("ping", table, log, 9)
	table <- new(ball)
	go player("pong", table, log, 9)
	n, last := 0, ""
	for entry := range log {
		n++
		last = entry[4:]
	}
	fmt.Println(n, last)

	in, out := make(chan int), make(chan int)
	go func() {
		defer close(out)
		for v := range in {
			out <- v * v
		}
	}()
	sum := 0
	for i := range 1000 {
		in <- i
		sum += <-out
	}
	close(in)
	_, open := <-out
	fmt.Println(sum, open)
}
