// runpanic -gcflags=-l

package main

func cut(s []int, lo, hi int) []int { return s[lo:hi] }

func main() {
	println(len(cut(make([]int, 4), 3, 2)))
}

// Stderr:
// panic: runtime error: slice bounds out of range [3:2]
//
// goroutine 1 [running]:
// main.cut(...)
// 	slice_order.go:5
// main.main()
// 	slice_order.go:8
