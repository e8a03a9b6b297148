// run

package main

// The prime sieve: a chain of filters.

func generate(ch chan<- int) {
	for i := 2; ; i++ {
		ch <- i
	}
}

func filter(in <-chan int, out chan<- int, prime int) {
	for {
		if i := <-in; i%prime != 0 {
			out <- i
		}
	}
}

func main() {
	ch := make(chan int)
	go generate(ch)
	for i := 0; i < 60; i++ {
		prime := <-ch
		if i%10 == 9 {
			println(prime)
		}
		next := make(chan int)
		go filter(ch, next, prime)
		ch = next
	}
}

// Stderr:
// 29
// 71
// 113
// 173
// 229
// 281
