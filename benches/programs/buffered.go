// A producer and a consumer with a buffered channel between them.
package main

func main() {
	c := make(chan int, 128)
	go func() {
		for i := 0; i < 10000000; i++ {
			c <- i
		}
		close(c)
	}()
	sum := 0
	for v := range c {
		sum += v
	}
	println(sum)
}
