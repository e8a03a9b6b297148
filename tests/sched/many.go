// run
// stress 5000

package main

// Many goroutines parked at once are found by the collector, and end.

import "runtime"

type box struct {
	next *box
	n    int
}

func main() {
	const n = 10000
	start, sum := make(chan *box), make(chan int)
	for i := range n {
		b := &box{&box{nil, i}, 1}
		go func() {
			extra := <-start
			sum <- b.next.n + b.n + extra.n
		}()
	}
	for runtime.NumGoroutine() < n+1 {
		runtime.Gosched()
	}
	runtime.GC()
	go func() {
		for range n {
			start <- &box{nil, 2}
		}
	}()
	total := 0
	for range n {
		total += <-sum
	}
	println(total)
}

// Stderr:
// 50025000
