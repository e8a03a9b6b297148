// runpanic -gcflags=-l

package main

func cut(s string, lo, hi int) string { return s[lo:hi] }

func main() {
	println(cut("hello", 1, 3))
	println(cut("hello", 3, 9))
}
