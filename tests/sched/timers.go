// run

package main

// Sleeping, timers and tickers happen in order.

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	out := make(chan int, 10)
	for _, ms := range []int{30, 10, 20} {
		go func() {
			time.Sleep(time.Duration(ms) * time.Millisecond)
			out <- ms
		}()
	}
	fmt.Println(<-out, <-out, <-out)
	fmt.Println(time.Since(start) >= 30*time.Millisecond)

	late := time.NewTimer(time.Hour)
	early := time.NewTimer(time.Millisecond)
	select {
	case <-late.C:
		fmt.Println("late")
	case <-early.C:
		fmt.Println("early")
	}
	fmt.Println(late.Stop(), late.Stop(), early.Stop())
	fmt.Println(late.Reset(time.Millisecond))
	<-late.C

	f := time.AfterFunc(time.Hour, func() { out <- 1 })
	fmt.Println(f.Reset(time.Millisecond), <-out, f.Stop())

	ticker := time.NewTicker(2 * time.Millisecond)
	for i := range 3 {
		<-ticker.C
		fmt.Println("tick", i)
	}
	ticker.Stop()
	select {
	case <-ticker.C:
		fmt.Println("a tick after Stop")
	case <-time.After(10 * time.Millisecond):
		fmt.Println("timeout")
	}
	fmt.Println(time.Tick(0) == nil)

	// A loop that does not wait does not keep timers from happening.
	done := false
	time.AfterFunc(time.Millisecond, func() { done = true })
	for !done {
	}
	time.Sleep(-1)
	func() {
		defer func() { fmt.Println(recover()) }()
		time.NewTicker(0)
	}()
	// A stopped timer delivers nothing, even if it has happened.
	t := time.NewTimer(time.Millisecond)
	time.Sleep(5 * time.Millisecond)
	t.Stop()
	select {
	case <-t.C:
		fmt.Println("stale")
	default:
		fmt.Println("nothing")
	}
}

// Output:
// 10 20 30
// true
// early
// true false false
// false
// true 1 false
// tick 0
// tick 1
// tick 2
// timeout
// true
// non-positive interval for NewTicker
// nothing
