// A worker pool with job and result channels; results are put in order by index.
//
// spec: Go statements, For statements with range clause, Function literals
package main

import (
	"errors"
	"fmt"
	"sync"
)

type job struct{ id, n int }

type result struct {
	job
	value int
	err   error
}

func collatz(n int) (steps int, err error) {
	if n <= 0 {
		return 0, errors.New("not positive")
	}
	for ; n != 1; steps++ {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
	}
	return
}

func run(workers int, inputs []int) []result {
	jobs := make(chan job)
	results := make(chan result, len(inputs))
	var wg sync.WaitGroup
	for w := 0; w < workers; w++ {
		wg.Add(1)
		go func(id int) {
			defer wg.Done()
			for j := range jobs {
				v, err := collatz(j.n)
				results <- result{j, v, err}
			}
		}(w)
	}
	for i, n := range inputs {
		jobs <- job{i, n}
	}
	close(jobs)
	wg.Wait()
	close(results)
	out := make([]result, len(inputs))
	for r := range results {
		out[r.id] = r
	}
	return out
}

func main() {
	inputs := []int{27, 97, 0, 871, 1, -5, 6171}
	for _, workers := range []int{1, 3, 10} {
		failed := 0
		for _, r := range run(workers, inputs) {
			if r.err != nil {
				failed++
				continue
			}
			fmt.Print(r.n, ":", r.value, " ")
		}
		fmt.Println("failed", failed)
	}
}
