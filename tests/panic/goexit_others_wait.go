// runpanic

// Main is gone, but somebody waits: the deadlock is theirs.

package main

import "runtime"

func main() {
	go func() {
		select {}
	}()
	defer println("deferred")
	runtime.Goexit()
}

// Stderr:
// deferred
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 5 [select (no cases)]:
// main.main.func1()
// 	goexit_others_wait.go:11
// created by main.main
// 	goexit_others_wait.go:10
