// runpanic -gcflags=-l

package main

func cut(s string, lo, hi int) string { return s[lo:hi] }

func main() {
	println(cut("hello", 1, 3))
	println(cut("hello", 3, 9))
}

// Stderr:
// el
// panic: runtime error: slice bounds out of range [:9] with length 5
//
// goroutine 1 [running]:
// main.cut(...)
// 	slice_bounds.go:5
// main.main()
// 	slice_bounds.go:9
