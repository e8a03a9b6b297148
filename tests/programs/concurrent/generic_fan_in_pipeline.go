// Generic channel helpers: stages, fan-out and fan-in, batches, futures, and a bounded parallel map that keeps the order.
//
// spec: Type parameter declarations, Channel types, Go statements
package main

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
)

func Generate[T any](done <-chan struct{}, items ...T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for _, v := range items {
			select {
			case out <- v:
			case <-done:
				return
			}
		}
	}()
	return out
}

func Stage[In, Out any](in <-chan In, f func(In) Out) <-chan Out {
	out := make(chan Out)
	go func() {
		defer close(out)
		for v := range in {
			out <- f(v)
		}
	}()
	return out
}

func FanOut[In, Out any](in <-chan In, workers int, f func(In) Out) []<-chan Out {
	outs := make([]<-chan Out, workers)
	for i := range outs {
		outs[i] = Stage(in, f)
	}
	return outs
}

func Merge[C ~<-chan T, T any](chans ...C) <-chan T {
	var wg sync.WaitGroup
	out := make(chan T)
	for _, c := range chans {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for v := range c {
				out <- v
			}
		}()
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func Batch[T any](in <-chan T, n int) <-chan []T {
	out := make(chan []T)
	go func() {
		defer close(out)
		var batch []T
		for v := range in {
			if batch = append(batch, v); len(batch) == n {
				out <- batch
				batch = nil
			}
		}
		if len(batch) > 0 {
			out <- batch
		}
	}()
	return out
}

func Drain[T any](in <-chan T) (all []T) {
	for v := range in {
		all = append(all, v)
	}
	return all
}

type Future[T any] struct{ get func() (T, error) }

func Async[T any](f func() (T, error)) Future[T] {
	type result struct {
		value T
		err   error
	}
	c := make(chan result, 1)
	go func() {
		v, err := f()
		c <- result{v, err}
	}()
	return Future[T]{sync.OnceValues(func() (T, error) { r := <-c; return r.value, r.err })}
}

// ParallelMap calls f for all items, at most n at a time.
func ParallelMap[T, U any](items []T, n int, f func(T) U) []U {
	out := make([]U, len(items))
	slots := make(chan struct{}, n)
	var wg sync.WaitGroup
	for i, it := range items {
		wg.Add(1)
		slots <- struct{}{}
		go func() {
			defer func() { <-slots; wg.Done() }()
			out[i] = f(it)
		}()
	}
	wg.Wait()
	return out
}

// Registry is a map for many goroutines.
type Registry[K comparable, V any] struct {
	mu sync.RWMutex
	m  map[K]V
	n  atomic.Int64
}

func (r *Registry[K, V]) Update(k K, f func(V) V) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.m == nil {
		r.m = map[K]V{}
	}
	r.m[k] = f(r.m[k])
	r.n.Add(1)
}

func main() {
	done := make(chan struct{})
	squares := Stage(Generate(done, 1, 2, 3, 4, 5), func(n int) int { return n * n })
	texts := Stage(squares, func(n int) string { return fmt.Sprintf("<%d>", n) })
	fmt.Println(Drain(texts))
	merged := Drain(Merge(FanOut(Generate(done, slices.Repeat([]int{1, 2, 3}, 10)...), 4, func(n int) float64 { return float64(n) / 2 })...))
	slices.Sort(merged)
	fmt.Println(len(merged), slices.Compact(merged))
	for b := range Batch(Generate(done, "a", "b", "c", "d", "e"), 2) {
		fmt.Print(b, len(b), " ")
	}
	fmt.Println()
	endless := Generate(done, slices.Repeat([]int{7}, 1000)...)
	fmt.Println(<-endless)
	close(done)
	slow := Async(func() (int, error) { return 42, nil })
	broken := Async(func() (string, error) { return "", errors.New("broken") })
	fmt.Println(slow.get())
	fmt.Println(slow.get())
	fmt.Println(broken.get())
	var most, now atomic.Int32
	lengths := ParallelMap([]string{"a", "bb", "ccc", "dddd", "eeeee"}, 2, func(s string) int {
		if n := now.Add(1); n > most.Load() {
			most.Store(n)
		}
		defer now.Add(-1)
		return len(s)
	})
	fmt.Println(lengths, most.Load() <= 2)
	var r Registry[string, []int]
	var wg sync.WaitGroup
	for i := range 30 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			r.Update([]string{"x", "y", "z"}[i%3], func(s []int) []int { return append(s, i) })
		}()
	}
	wg.Wait()
	slices.Sort(r.m["y"])
	fmt.Println(len(r.m), r.n.Load(), r.m["y"])
}
