// A counting semaphore made of a buffered channel bounds how many run at once.
//
// spec: Send statements, Defer statements
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

type semaphore chan struct{}

func (s semaphore) acquire(n int) {
	for range n {
		s <- struct{}{}
	}
}
func (s semaphore) release(n int) {
	for range n {
		<-s
	}
}
func (s semaphore) try() bool {
	select {
	case s <- struct{}{}:
		return true
	default:
		return false
	}
}

func main() {
	const limit = 3
	sem := make(semaphore, limit)
	var running, peak, total atomic.Int32
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sem.acquire(1)
			defer sem.release(1)
			now := running.Add(1)
			for {
				old := peak.Load()
				if now <= old || peak.CompareAndSwap(old, now) {
					break
				}
			}
			for range 5 {
				runtime.Gosched()
			}
			total.Add(int32(i))
			running.Add(-1)
		}()
	}
	wg.Wait()
	fmt.Println(peak.Load() <= limit, peak.Load() > 0, running.Load(), total.Load())
	fmt.Println(sem.try(), sem.try(), sem.try(), sem.try(), len(sem))
	sem.release(3)
	fmt.Println(len(sem), cap(sem))
}
