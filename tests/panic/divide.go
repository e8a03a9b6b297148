// runpanic -gcflags=-l

package main

func div(a, b int) int { return a / b }

func main() {
	println(div(7, 2), div(-7, 2))
	println(div(1, 0))
}

// Stderr:
// 3 -3
// panic: runtime error: integer divide by zero
//
// goroutine 1 [running]:
// main.div(...)
// 	divide.go:5
// main.main()
// 	divide.go:9
