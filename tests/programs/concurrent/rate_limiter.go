// A token bucket refilled by a ticker, and a limiter that spaces out calls; counts are checked, not times.
//
// spec: Channel types, Select statements
package main

import (
	"fmt"
	"time"
)

type bucket struct {
	tokens chan struct{}
	stop   chan struct{}
}

func newBucket(size int, every time.Duration) *bucket {
	b := &bucket{make(chan struct{}, size), make(chan struct{})}
	for range size {
		b.tokens <- struct{}{}
	}
	go func() {
		t := time.NewTicker(every)
		defer t.Stop()
		for {
			select {
			case <-t.C:
				select {
				case b.tokens <- struct{}{}:
				default:
				}
			case <-b.stop:
				return
			}
		}
	}()
	return b
}

func (b *bucket) allow() bool {
	select {
	case <-b.tokens:
		return true
	default:
		return false
	}
}

func main() {
	const every = 250 * time.Millisecond
	start := time.Now()
	b := newBucket(3, every)
	fmt.Println(b.allow(), b.allow(), b.allow(), b.allow())
	for range 2 {
		<-b.tokens
	}
	fmt.Println("refilled", time.Since(start) >= 2*every)
	close(b.stop)

	start = time.Now()
	limiter := time.Tick(2 * time.Millisecond)
	for i := range 5 {
		<-limiter
		fmt.Print("request ", i, "; ")
	}
	fmt.Println(time.Since(start) >= 10*time.Millisecond)
	burst := make(chan int, 5)
	for i := range 5 {
		burst <- i
	}
	close(burst)
	for r := range burst {
		fmt.Print(r, " ")
	}
	fmt.Println()
}
