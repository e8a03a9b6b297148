// runpanic -gcflags=-l

package main

func main() {
	a := [3]int{1, 2, 3}
	i := -1
	if len(a) == 3 {
		i--
	}
	println(a[i])
}

// Stderr:
// panic: runtime error: index out of range [-2]
//
// goroutine 1 [running]:
// main.main()
// 	index_negative.go:11
