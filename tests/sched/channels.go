// run

package main

// Buffers, hand-over, closing, nil channels, directions, channels of channels, comparison.

import "fmt"

type node struct {
	v    int
	next *node
}

func main() {
	c := make(chan *node, 2)
	c <- &node{1, nil}
	c <- &node{2, nil}
	go func() {
		for i := 3; i < 10; i++ {
			c <- &node{i, &node{-i, nil}}
		}
		close(c)
	}()
	for n := range c {
		fmt.Print(n.v, " ")
		if n.next != nil {
			fmt.Print(n.next.v, " ")
		}
	}
	fmt.Println()
	v, ok := <-c
	fmt.Println(v, ok)

	// The order of those who wait.
	u := make(chan int)
	done := make(chan bool)
	ready := make(chan bool)
	for i := range 4 {
		go func() { ready <- true; u <- i; done <- true }()
		<-ready
	}
	got := map[int]bool{}
	for range 4 {
		got[<-u] = true
		<-done
	}
	fmt.Println(len(got))

	// Closing wakes everyone.
	gate := make(chan struct{})
	count := 0
	for range 5 {
		go func() { <-gate; count++; done <- true }()
	}
	close(gate)
	for range 5 {
		<-done
	}
	fmt.Println(count)

	cc := make(chan chan string, 1)
	go func() { r := <-cc; r <- "reply" }()
	r := make(chan string)
	cc <- r
	fmt.Println(<-r)

	var ro <-chan string = r
	var wo chan<- string = r
	var a, b any = r, r
	fmt.Println(a == b, ro == r, wo != r, r == nil, ro == nil)
	fmt.Printf("%T %T %T %v\n", r, ro, wo, (chan int)(nil))
	var none chan int
	fmt.Println(len(none), cap(none), len(cc), cap(cc))
	zero := make(chan [0]int, 3)
	zero <- [0]int{}
	fmt.Println(len(zero), <-zero, len(zero))

	for _, f := range []func(){
		func() { close(none) },
		func() { close(gate) },
		func() { gate <- struct{}{} },
		func() { n := -1; none = make(chan int, n) },
		func() { n := int64(1) << 62; none = make(chan int, n) },
	} {
		func() {
			defer func() {
				e := recover()
				_, isError := e.(error)
				fmt.Println(e, isError)
			}()
			f()
		}()
	}

	// A sender that waits panics when the channel is closed.
	x := make(chan int)
	go func() {
		defer func() { fmt.Println(recover()); done <- true }()
		x <- 1
	}()
	for range 10 {
		go func() {}()
	}
	yield(done)
	close(x)
	<-done
}

func yield(c chan bool) {
	go func() { c <- true }()
	<-c
}

// Output:
// 1 2 3 -3 4 -4 5 -5 6 -6 7 -7 8 -8 9 -9
// <nil> false
// 4
// 5
// reply
// true true false false false
// chan string <-chan string chan<- string <nil>
// 0 0 0 1
// 1 [] 0
// close of nil channel true
// close of closed channel true
// send on closed channel true
// makechan: size out of range true
// makechan: size out of range true
// send on closed channel
