// runpanic -gcflags=-l

// Index out of range in a function that main calls: text, trace and exit code.
package main

func at(s []int, i int) int {
	return s[i]
}

func main() {
	s := []int{1, 2, 3}
	println(at(s, 2))
	println(at(s, 5))
}

// Stderr:
// 3
// panic: runtime error: index out of range [5] with length 3
//
// goroutine 1 [running]:
// main.at(...)
// 	index.go:7
// main.main()
// 	index.go:13
