// 100,000 goroutines parked at once.
package main

func main() {
	const n = 100000
	start, done := make(chan int), make(chan int)
	for i := 0; i < n; i++ {
		go func() { done <- <-start }()
	}
	go func() {
		for i := 0; i < n; i++ {
			start <- i
		}
	}()
	sum := 0
	for i := 0; i < n; i++ {
		sum += <-done
	}
	println(sum)
}
