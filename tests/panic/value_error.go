// runpanic

package main

import "errors"

func main() {
	panic(errors.New("an error value"))
}

// Stderr:
// panic: an error value
//
// goroutine 1 [running]:
// main.main()
// 	value_error.go:8
