// runpanic

package main

type code int

func main() {
	panic(code(42))
}

// Stderr:
// panic: main.code(42)
//
// goroutine 1 [running]:
// main.main()
// 	value_struct.go:8
