// runpanic -gcflags=-l

package main

func sized(n int) []int { return make([]int, n) }

func main() {
	println(len(sized(3)))
	println(len(sized(-1)))
}

// Stderr:
// 3
// panic: runtime error: makeslice: len out of range
//
// goroutine 1 [running]:
// main.sized(...)
// 	make_negative.go:5
// main.main()
// 	make_negative.go:9
