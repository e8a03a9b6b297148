// run

package main

// A pool of workers; results are put into order.

import (
	"fmt"
	"sort"
	"sync"
)

type job struct{ id, n int }
type result struct {
	job
	sum int
}

func worker(jobs <-chan job, results chan<- result, wg *sync.WaitGroup) {
	defer wg.Done()
	for j := range jobs {
		s := 0
		for i := 0; i <= j.n; i++ {
			s += i
		}
		results <- result{j, s}
	}
}

func main() {
	jobs, results := make(chan job), make(chan result, 100)
	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go worker(jobs, results, &wg)
	}
	for i := 0; i < 30; i++ {
		jobs <- job{i, i * 10}
	}
	close(jobs)
	wg.Wait()
	close(results)
	var all []result
	for r := range results {
		all = append(all, r)
	}
	sort.Slice(all, func(i, k int) bool { return all[i].id < all[k].id })
	for _, r := range all[25:] {
		fmt.Println(r.id, r.n, r.sum)
	}
	fmt.Println(len(all))
}

// Output:
// 25 250 31375
// 26 260 33930
// 27 270 36585
// 28 280 39340
// 29 290 42195
// 30
