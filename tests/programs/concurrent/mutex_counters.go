// Mutexes and read-write mutexes protect counters and a cache; TryLock; copies by method.
//
// spec: Struct types, Defer statements, Go statements
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type Counter struct {
	mu sync.Mutex
	m  map[string]int
}

func (c *Counter) Inc(k string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.m == nil {
		c.m = map[string]int{}
	}
	v := c.m[k]
	runtime.Gosched()
	c.m[k] = v + 1
	return v + 1
}

type Cache struct {
	sync.RWMutex
	data   map[int]int
	misses int
}

func (c *Cache) Get(k int, compute func(int) int) int {
	c.RLock()
	v, ok := c.data[k]
	c.RUnlock()
	if ok {
		return v
	}
	c.Lock()
	defer c.Unlock()
	if v, ok := c.data[k]; ok {
		return v
	}
	c.misses++
	v = compute(k)
	c.data[k] = v
	return v
}

func main() {
	var c Counter
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 25 {
				c.Inc([]string{"even", "odd"}[i%2])
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.m)

	cache := &Cache{data: map[int]int{}}
	sums := make([]int, 4)
	for g := range sums {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 50 {
				sums[g] += cache.Get(i%10, func(k int) int { runtime.Gosched(); return k * k })
			}
		}()
	}
	wg.Wait()
	fmt.Println(sums, cache.misses)
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	var rw sync.RWMutex
	rw.RLock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock())
	rw.Unlock()
}
