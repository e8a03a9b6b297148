// run
// stress off

package main

// More goroutines than there are stacks: what those that wait have on theirs is put away meanwhile.

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"time"
)

const n = 5000

type big [40]int

// wait lets all goroutines come to where they wait.
func wait() {
	for range 3 {
		runtime.Gosched()
	}
}

// Values go from frame to frame, at whatever place they are.
func values() {
	in, out := make(chan big), make(chan big)
	for i := range n {
		go func() {
			local := big{i, 39: i}
			got := <-in
			local[1] = got[0]
			out <- local
		}()
	}
	go func() {
		for i := range n {
			in <- big{i}
		}
	}()
	first, second := 0, 0
	for range n {
		v := <-out
		if v[0] != v[39] {
			fmt.Println("damaged")
		}
		first += v[0]
		second += v[1]
	}
	fmt.Println(first, second)
}

// Each has a select with three ways to go on.
func selects() {
	a, b, quit := make(chan *big), make(chan int), make(chan struct{})
	var wg sync.WaitGroup
	got := [4]int{}
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			select {
			case p := <-a:
				got[0] += p[0]
			case b <- i:
				got[1]++
			case <-quit:
				got[2]++
			}
		}()
	}
	wait()
	for range n / 4 {
		a <- &big{1}
		<-b
	}
	runtime.GC()
	close(quit)
	wg.Wait()
	fmt.Println(got)
}

//go:noinline
func deep(d int, c chan int) int {
	if d == 0 {
		return <-c
	}
	local := [8]int{d}
	return deep(d-1, c) + local[0] - d
}

// Stacks of different depth, with heap objects that only they refer to, defers and panics.
func depths() {
	c, done := make(chan int), make(chan int)
	for i := range n {
		go func() {
			p := &big{i}
			s := fmt.Sprint("goroutine ", i)
			defer func() {
				recover()
				done <- p[0] - i + len(s) - len(fmt.Sprint("goroutine ", i))
			}()
			deep(i%50, c)
			time.Sleep(time.Microsecond)
			panic(p)
		}()
	}
	wait()
	for round := range n {
		if round%1000 == 0 {
			runtime.GC()
		}
		c <- round
	}
	sum := 0
	for range n {
		sum += <-done
	}
	fmt.Println(sum)
}

func seq(yield func(int) bool) {
	done := make(chan bool)
	go func() {
		yield(1)
		yield(2)
		close(done)
	}()
	<-done
}

func deferring() (r int) {
	defer func() { r *= 10 }()
	for i := range seq {
		defer func() { r += i }()
	}
	return 0
}

// The bodies of range loops run in other goroutines, perhaps on the same stack.
func defers() {
	results := make(chan int)
	for range n {
		go func() { results <- deferring() }()
	}
	sum := 0
	for range n {
		sum += <-results
	}
	fmt.Println(sum)
}

func traces() {
	c := make(chan int)
	for range n {
		go deep(3, c)
	}
	wait()
	buf := make([]byte, 1<<24)
	all := string(buf[:runtime.Stack(buf, true)])
	fmt.Println(strings.Count(all, "[chan receive]"), strings.Count(all, "main.deep("), strings.Count(all, "created by main.traces"))
	close(c)
}

func main() {
	values()
	selects()
	depths()
	defers()
	traces()
}

// Output:
// 12497500 12497500
// [1250 1250 2500 0]
// 0
// 150000
// 5000 20000 5000
