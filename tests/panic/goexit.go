// runpanic -gcflags=-l

package main

import "runtime"

func main() {
	defer println("deferred")
	defer func() { println(recover() == nil) }()
	runtime.Goexit()
}

// Stderr:
// true
// deferred
// fatal error: no goroutines (main called runtime.Goexit) - deadlock!
