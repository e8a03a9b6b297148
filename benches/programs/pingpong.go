// Two goroutines pass a number to and fro over unbuffered channels.
package main

func main() {
	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			pong <- v + 1
		}
		close(pong)
	}()
	n := 0
	for n < 2000000 {
		ping <- n
		n = <-pong
	}
	close(ping)
	println(n)
}
