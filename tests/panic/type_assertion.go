// runpanic -gcflags=-l

package main

func number(x interface{}) int { return x.(int) }

func main() {
	println(number(1))
	println(number("two"))
}

// Stderr:
// 1
// panic: interface conversion: interface {} is string, not int
//
// goroutine 1 [running]:
// main.number(...)
// 	type_assertion.go:5
// main.main()
// 	type_assertion.go:9
