// run

package main

// Package sync.

import (
	"fmt"
	"runtime"
	"sync"
)

type counter struct {
	sync.Mutex
	n int
}

func main() {
	var c counter
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			for range 50 {
				c.Lock()
				n := c.n
				runtime.Gosched()
				c.n = n + 1
				c.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(c.n, c.TryLock(), c.TryLock())
	c.Unlock()

	var rw sync.RWMutex
	shared, readers, most := 0, 0, 0
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 20 {
				rw.Lock()
				if readers != 0 {
					fmt.Println("a reader beside a writer", i)
				}
				shared++
				runtime.Gosched()
				rw.Unlock()
			}
		}()
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 20 {
				rw.RLock()
				readers++
				most = max(most, readers)
				runtime.Gosched()
				readers--
				rw.RUnlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(shared, most > 1, rw.TryRLock(), rw.TryLock())
	rw.RUnlock()

	var once sync.Once
	for i := range 3 {
		wg.Go(func() { once.Do(func() { runtime.Gosched(); fmt.Println("once", i >= 0) }) })
	}
	wg.Wait()
	f := sync.OnceFunc(func() { fmt.Println("func"); panic("again") })
	for range 2 {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}

	// A queue with a condition.
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	var queue []int
	sum := 0
	for range 3 {
		wg.Go(func() {
			for {
				mu.Lock()
				for len(queue) == 0 {
					cond.Wait()
				}
				v := queue[0]
				queue = queue[1:]
				mu.Unlock()
				if v < 0 {
					return
				}
				sum += v
			}
		})
	}
	for i := range 20 {
		mu.Lock()
		queue = append(queue, i)
		mu.Unlock()
		cond.Signal()
	}
	mu.Lock()
	queue = append(queue, -1, -1, -1)
	cond.Broadcast()
	mu.Unlock()
	wg.Wait()
	fmt.Println(sum)

	p := sync.Pool{New: func() any { return new(int) }}
	x := p.Get().(*int)
	*x = 5
	p.Put(x)
	fmt.Println(*p.Get().(*int) >= 0)

	var m sync.Map
	m.Store("a", 1)
	m.Store("b", 2)
	fmt.Println(m.Load("a"))
	fmt.Println(m.LoadOrStore("a", 9))
	fmt.Println(m.LoadOrStore("c", 3))
	fmt.Println(m.LoadAndDelete("b"))
	fmt.Println(m.Swap("a", 7))
	fmt.Println(m.CompareAndSwap("a", 7, 8), m.CompareAndDelete("c", 4))
	n := 0
	m.Range(func(k, v any) bool { n += v.(int); return true })
	fmt.Println(n)
	func() {
		defer func() { fmt.Println(recover()) }()
		wg.Done()
	}()
}

// Output:
// 500 true false
// 60 true true false
// once true
// func
// again
// again
// 190
// true
// 1 true
// 1 true
// 3 false
// 2 true
// 1 true
// true false
// 11
// sync: negative WaitGroup counter
