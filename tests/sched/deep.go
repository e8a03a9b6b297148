// run
// stress off

package main

// Deep recursion in main and in goroutines; stacks are used again.

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return depth(n-1) + 1
}

func main() {
	println(depth(2000000))
	c := make(chan int)
	go func() { c <- depth(2000000) }()
	println(<-c)
	sum := 0
	for i := range 100000 {
		go func() { c <- depth(i % 10) }()
		sum += <-c
	}
	println(sum)
}

// Stderr:
// 2000000
// 2000000
// 450000
