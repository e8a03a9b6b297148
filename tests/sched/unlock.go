// runpanic

package main

// An error that cannot be recovered shows all goroutines.

import "sync"

func main() {
	c := make(chan int)
	go func() { c <- 1; c <- 2 }()
	<-c
	defer func() { recover() }()
	var mu sync.Mutex
	mu.Unlock()
}

// Stderr:
// fatal error: sync: unlock of unlocked mutex
//
// goroutine 1 [running]:
// sync.(*Mutex).unlockSlow(...)
// 	$GOROOT/src/sync/mutex.go:103
// sync.(*Mutex).Unlock(...)
// 	$GOROOT/src/sync/mutex.go:97
// main.main()
// 	unlock.go:15
//
// goroutine 5 [chan send]:
// main.main.func1()
// 	unlock.go:11
// created by main.main
// 	unlock.go:11
