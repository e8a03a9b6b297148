// Goroutines: the closure of a go statement; what the runtime reuses is not counted.
//
// go: 1.19
package main

import (
	"sync"
	"testing"
)

type worker struct{ n int }

func (w *worker) run(done chan bool) { w.n++; done <- true }

func send(done chan bool) { done <- true }

func main() {
	done := make(chan bool)
	w := &worker{}
	n := 3
	count("function", func() { go send(done); <-done })
	count("method", func() { go w.run(done); <-done })
	count("closure", func() { go func() { done <- true }(); <-done })
	count("closure with arguments", func() { go func(a int) { n = a; done <- true }(n); <-done })
	count("captured variable", func() {
		x := 1
		go func() { x++; done <- true }()
		<-done
	})
	count("four", func() {
		var wg sync.WaitGroup
		for i := 0; i < 4; i++ {
			wg.Add(1)
			go func() { defer wg.Done() }()
		}
		wg.Wait()
	})
	count("mutex", func() { var mu sync.Mutex; mu.Lock(); defer mu.Unlock() })
	count("once", func() { var once sync.Once; once.Do(func() { n++ }) })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
