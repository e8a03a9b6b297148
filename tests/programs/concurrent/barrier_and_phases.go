// A reusable barrier keeps goroutines in step; phases are observed in order.
//
// spec: Channel types, Method values, For statements with for clause
package main

import (
	"fmt"
	"sync"
)

type Barrier struct {
	mu    sync.Mutex
	n     int
	count int
	gate  chan struct{}
}

func NewBarrier(n int) *Barrier { return &Barrier{n: n, gate: make(chan struct{})} }

func (b *Barrier) Wait() (last bool) {
	b.mu.Lock()
	b.count++
	if b.count == b.n {
		b.count = 0
		close(b.gate)
		b.gate = make(chan struct{})
		b.mu.Unlock()
		return true
	}
	gate := b.gate
	b.mu.Unlock()
	<-gate
	return false
}

func main() {
	const workers, phases = 5, 4
	b := NewBarrier(workers)
	cells := make([]int, workers)
	for i := range cells {
		cells[i] = i
	}
	next := make([]int, workers)
	var wg sync.WaitGroup
	var mu sync.Mutex
	lasts := 0
	for w := range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for p := 0; p < phases; p++ {
				next[w] = cells[(w+1)%workers] + cells[(w+workers-1)%workers]
				b.Wait()
				cells[w] = next[w]
				if b.Wait() {
					mu.Lock()
					lasts++
					mu.Unlock()
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(cells, lasts)
	ready := make(chan struct{})
	results := make(chan int)
	for i := range 3 {
		go func() {
			<-ready
			results <- i * i
		}()
	}
	close(ready)
	fmt.Println(<-results + <-results + <-results)
}
