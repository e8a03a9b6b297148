// Channels: their buffers, what is sent, closing.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

type message struct{ a, b int }

var (
	kept  chan int
	ptrs  chan *message
	large chan [10]int
)

func main() {
	size("unbuffered", func() { kept = make(chan int) })
	size("buffered", func() { kept = make(chan int, 4) })
	count("of pointers", func() { ptrs = make(chan *message, 4) })
	count("of large elements", func() { large = make(chan [10]int, 10) })
	count("local", func() { c := make(chan int, 1); c <- 1; <-c; close(c) })
	count("of nothing", func() { c := make(chan struct{}, 10); c <- struct{}{} })
	ptrs = make(chan *message, 1)
	size("pointer sent", func() { ptrs <- &message{1, 2}; <-ptrs })
	c := make(chan message, 1)
	count("struct sent", func() { c <- message{1, 2}; <-c })
	e := make(chan interface{}, 1)
	n := 1000
	count("interface sent", func() { e <- n; <-e })
	count("select", func() {
		select {
		case m := <-c:
			n = m.a
		default:
		}
	})
	count("select of two", func() {
		select {
		case c <- message{}:
			<-c
		case e <- nil:
			<-e
		}
	})
	count("range", func() {
		c := make(chan int, 3)
		c <- 1
		close(c)
		for v := range c {
			n = v
		}
	})
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}

// size prints how many objects f allocates, and their bytes.
func size(what string, f func()) {
	var before, after runtime.MemStats
	f()
	runtime.ReadMemStats(&before)
	for i := 0; i < 10; i++ {
		f()
	}
	runtime.ReadMemStats(&after)
	println(what, (after.Mallocs-before.Mallocs)/10, (after.TotalAlloc-before.TotalAlloc)/10)
}
