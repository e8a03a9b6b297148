// run

package main

// What compiled code does by itself with a channel's buffer is what the runtime does with it.

import "fmt"

type pair struct {
	s string
	n int
}

type large [10]int

func wraps() {
	c := make(chan int, 3)
	next, want := 0, 0
	for range 100 {
		for len(c) < cap(c) {
			c <- next
			next++
		}
		for range 2 {
			if v := <-c; v != want {
				fmt.Println("got", v, "want", want)
			}
			want++
		}
	}
	fmt.Println(next, want, len(c))
	close(c)
	for v := range c {
		want = v
	}
	v, ok := <-c
	fmt.Println(want, v, ok, len(c), cap(c))
}

func kinds() {
	p := make(chan pair, 2)
	p <- pair{"a", 1}
	p <- pair{"b", 2}
	fmt.Println(<-p, <-p)
	e := make(chan struct{}, 2)
	e <- struct{}{}
	e <- struct{}{}
	fmt.Println(len(e), <-e, len(e))
	b := make(chan byte, 5)
	f := make(chan float32, 5)
	for i := range 5 {
		b <- byte(i)
		f <- float32(i) / 2
	}
	fmt.Println(<-b, <-b, <-f, <-f)
	l := make(chan large, 1)
	l <- large{9: 7}
	fmt.Println(<-l)
	i := make(chan any, 3)
	i <- 1
	i <- "x"
	fmt.Println(<-i, <-i)
	c := make(chan chan int, 1)
	c <- nil
	fmt.Println(<-c == nil)
}

func closed() {
	c := make(chan int, 4)
	c <- 1
	close(c)
	defer func() { fmt.Println(recover(), len(c)) }()
	c <- 2
}

// Those that wait come before the buffer.
func waiting() {
	c, done := make(chan int, 2), make(chan int)
	for i := range 3 {
		go func() { done <- 10*i + <-c }()
	}
	for i := range 3 {
		c <- i + 1
	}
	fmt.Println(<-done + <-done + <-done)
	c <- 1
	c <- 2
	for i := range 3 {
		go func() { c <- 3 + i; done <- 0 }()
	}
	sum := 0
	for range 5 {
		sum = 10*sum + <-c
	}
	<-done
	<-done
	<-done
	fmt.Println(sum > 12000, len(c))
}

// A goroutine that never has to wait keeps nobody out.
func selfish() {
	c, stop := make(chan int, 2), false
	go func() { stop = true }()
	c <- 1
	for v := range c {
		if stop {
			break
		}
		c <- v
	}
	fmt.Println(stop)
}

func pointers() {
	c := make(chan *pair, 100)
	for round := range 50 {
		for i := range 100 {
			c <- &pair{"p", round + i}
		}
		for i := range 100 {
			if p := <-c; p.n != round+i || p.s != "p" {
				fmt.Println("lost", round, i)
			}
		}
	}
	fmt.Println("kept")
}

func main() {
	wraps()
	kinds()
	closed()
	waiting()
	selfish()
	pointers()
}

// Output:
// 201 200 1
// 200 0 false 0 3
// {a 1} {b 2}
// 2 {} 1
// 0 1 0 0.5
// [0 0 0 0 0 0 0 0 0 7]
// 1 x
// true
// send on closed channel 1
// 36
// true 0
// true
// kept
