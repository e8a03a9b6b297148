// run
package main

import "fmt"

// What statements allocate beside their expressions: records of defers in loops, what goroutines call, entries of maps.
func worker(n int, done chan<- int) { done <- n }

func defers() (n int) {
	for i := range 3 {
		defer func() { n += i }()
		defer fmt.Print()
	}
	return 0
}

type counter struct{ n int }

func (c *counter) add(n int) { c.n += n }

func main() {
	done := make(chan int)
	go worker(1, done)
	go func(n int) { done <- n }(2)
	println(<-done + <-done)
	println(defers())
	squares := map[int]int{}
	for i := range 20 {
		squares[i] = i * i
	}
	literal := map[string]*counter{"a": {1}, "b": {2}}
	var c counter
	add := c.add
	add(len(squares) + len(literal))
	text := ""
	for range 3 {
		text += "x"
	}
	println(c.n, text)
}
