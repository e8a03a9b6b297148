// run

package main

// A case that is always ready does not starve the others, nor does a pair of goroutines that wake each other.

func main() {
	always, quit := make(chan int), make(chan bool, 1)
	close(always)
	quit <- true
	rounds := 0
loop:
	for {
		select {
		case <-always:
			rounds++
		case <-quit:
			break loop
		}
	}
	println(rounds < 1000)

	counts := [3]int{}
	c := [3]chan bool{make(chan bool), make(chan bool), make(chan bool)}
	for i := range c {
		close(c[i])
	}
	for range 3000 {
		select {
		case <-c[0]:
			counts[0]++
		case <-c[1]:
			counts[1]++
		case <-c[2]:
			counts[2]++
		}
	}
	println(counts[0] > 800, counts[1] > 800, counts[2] > 800)

	ping, pong := make(chan int), make(chan int)
	stop := false
	go func() {
		for v := range ping {
			pong <- v + 1
		}
		close(pong)
	}()
	go func() { stop = true }()
	n := 0
	for !stop && n < 1000000 {
		ping <- n
		n = <-pong
	}
	println(n < 1000000)
	close(ping)
	<-pong
}

// Stderr:
// true
// true true true
// true
