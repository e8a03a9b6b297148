// run

package main

// Dining philosophers, who take the lower fork first.

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	const n = 5
	var forks [n]sync.Mutex
	var wg sync.WaitGroup
	var meals [n]int
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			first, second := i, (i+1)%n
			if first > second {
				first, second = second, first
			}
			for range 100 {
				forks[first].Lock()
				runtime.Gosched()
				forks[second].Lock()
				meals[i]++
				forks[second].Unlock()
				forks[first].Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(meals)
}

// Output:
// [100 100 100 100 100]
