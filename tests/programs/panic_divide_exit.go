// An uncaught integer division by zero, with named results and deferred output.
//
// spec: Run-time panics, Arithmetic operators
// go: 1.19
package main

import "fmt"

func average(xs ...int) (avg int) {
	defer func() { fmt.Println("average of", len(xs), "is", avg) }()
	for _, x := range xs {
		avg += x
	}
	return avg / len(xs)
}

func main() {
	fmt.Println(average(1, 2, 6))
	fmt.Println(average())
}
