// A million goroutines one after the other, and the wait for each.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	n := 0
	for i := 0; i < 1000000; i++ {
		wg.Add(1)
		go func() {
			n++
			wg.Done()
		}()
		wg.Wait()
	}
	println(n)
}
