// runpanic

package main

func main() {
	println("before")
	panic("something is wrong")
}

// Stderr:
// before
// panic: something is wrong
//
// goroutine 1 [running]:
// main.main()
// 	value_string.go:7
