// Timers: After, AfterFunc, Stop, Reset, ordering of sleeps, select with a timeout.
//
// spec: Select statements, Receive operator, Function literals
package main

import (
	"fmt"
	"sync"
	"time"
)

func sleepSort(nums []int) (out []int) {
	var wg sync.WaitGroup
	ch := make(chan int, len(nums))
	for _, n := range nums {
		wg.Add(1)
		go func() {
			defer wg.Done()
			time.Sleep(time.Duration(n) * 20 * time.Millisecond)
			ch <- n
		}()
	}
	wg.Wait()
	close(ch)
	for n := range ch {
		out = append(out, n)
	}
	return
}

func withTimeout(f func() int, d time.Duration) (int, bool) {
	ch := make(chan int, 1)
	go func() { ch <- f() }()
	select {
	case v := <-ch:
		return v, true
	case <-time.After(d):
		return 0, false
	}
}

func main() {
	fmt.Println(sleepSort([]int{5, 1, 4, 2, 3}))
	fmt.Println(withTimeout(func() int { return 7 }, time.Minute))
	fmt.Println(withTimeout(func() int { time.Sleep(time.Hour); return 7 }, 5*time.Millisecond))

	fired := make(chan string, 4)
	t := time.AfterFunc(time.Hour, func() { fired <- "never" })
	fmt.Println(t.Stop(), t.Stop())
	t.Reset(time.Millisecond)
	time.AfterFunc(30*time.Millisecond, func() { fired <- "second" })
	fmt.Println(<-fired, <-fired)

	timer := time.NewTimer(time.Hour)
	fmt.Println(timer.Reset(time.Millisecond))
	<-timer.C
	fmt.Println(timer.Stop(), timer.Reset(time.Millisecond))
	<-timer.C

	ticker := time.NewTicker(3 * time.Millisecond)
	ticks := 0
	deadline := time.After(time.Minute)
loop:
	for {
		select {
		case <-ticker.C:
			if ticks++; ticks == 4 {
				ticker.Stop()
				break loop
			}
		case <-deadline:
			break loop
		}
	}
	fmt.Println(ticks)
	start := time.Now()
	time.Sleep(2 * time.Millisecond)
	fmt.Println(time.Since(start) >= 2*time.Millisecond, time.Until(start) < 0)
}
