// runpanic -gcflags=-l

package main

func sized(n int) []int { return make([]int, n) }

func main() {
	println(len(sized(3)))
	println(len(sized(-1)))
}
