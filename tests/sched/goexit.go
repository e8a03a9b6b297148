// run

package main

// Goexit runs deferred functions and ends only its goroutine.

import (
	"fmt"
	"runtime"
)

func main() {
	c := make(chan string, 10)
	go func() {
		defer close(c)
		defer func() { c <- fmt.Sprint("recover ", recover()) }()
		func() {
			defer func() { c <- "inner" }()
			runtime.Goexit()
		}()
		c <- "not reached"
	}()
	for s := range c {
		fmt.Println(s)
	}
	for runtime.NumGoroutine() > 1 {
		runtime.Gosched()
	}
	fmt.Println(runtime.NumGoroutine())
	// Panics are per goroutine.
	d := make(chan string)
	go func() {
		defer func() {
			d <- "waiting"
			d <- fmt.Sprint("first ", recover())
		}()
		panic(1)
	}()
	fmt.Println(<-d)
	func() {
		defer func() { fmt.Println("second", recover()) }()
		panic(2)
	}()
	fmt.Println(<-d)
}

// Output:
// inner
// recover <nil>
// 1
// waiting
// second 2
// first 1
