// runpanic

package main

// Main has ended, the others wait.

import "runtime"

func main() {
	go func() { println("still running") }()
	runtime.Goexit()
}

// Stderr:
// still running
// fatal error: no goroutines (main called runtime.Goexit) - deadlock!
