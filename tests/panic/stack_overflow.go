// runpanic -gcflags=-l
// stress off

// Infinite recursion ends with Go's fatal error and an elided trace, not with a signal.
package main

func forever(n int) int { return forever(n+1) + 1 }

func main() { println(forever(0)) }
