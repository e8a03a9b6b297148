// runpanic

package main

// A send on a closed channel.

func main() {
	c := make(chan int)
	go func() { c <- 1 }()
	<-c
	close(c)
	c <- 2
}

// Stderr:
// panic: send on closed channel
//
// goroutine 1 [running]:
// main.main()
// 	closed.go:12
