// runpanic -gcflags=-l

package main

func cut(s []int, lo, hi int) []int { return s[lo:hi] }

func main() {
	println(len(cut(make([]int, 4), 3, 2)))
}
