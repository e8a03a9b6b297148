// runpanic

package main

// Every goroutine waits, each in its own way.

import (
	"sync"
	"time"
)

var never chan int

func receive(c chan int) { <-c }

func main() {
	c := make(chan int)
	var mu sync.Mutex
	go receive(c)
	go func() { never <- 1 }()
	go func() { <-never }()
	go func() {
		select {
		case <-c:
		case never <- 1:
		}
	}()
	go func() { select {} }()
	mu.Lock()
	go mu.Lock()
	time.Sleep(time.Millisecond)
	d := make(chan int)
	d <- 1
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan send]:
// main.main()
// 	deadlock.go:33
//
// goroutine 5 [chan receive]:
// main.receive(...)
// 	deadlock.go:14
// created by main.main
// 	deadlock.go:19
//
// goroutine 6 [chan send (nil chan)]:
// main.main.func1()
// 	deadlock.go:20
// created by main.main
// 	deadlock.go:20
//
// goroutine 7 [chan receive (nil chan)]:
// main.main.func2()
// 	deadlock.go:21
// created by main.main
// 	deadlock.go:21
//
// goroutine 8 [select]:
// main.main.func3()
// 	deadlock.go:23
// created by main.main
// 	deadlock.go:22
//
// goroutine 9 [select (no cases)]:
// main.main.func4()
// 	deadlock.go:28
// created by main.main
// 	deadlock.go:28
//
// goroutine 10 [semacquire]:
// sync.(*Mutex).lockSlow(...)
// 	$GOROOT/src/sync/mutex.go:71
// sync.(*Mutex).Lock(...)
// 	$GOROOT/src/sync/mutex.go:54
// created by main.main
// 	deadlock.go:30
