// run

// runtime.Caller finds the line of a call, inlined or not.
package main

import "runtime"

func here() int {
	_, _, line, _ := runtime.Caller(0)
	return line
}

func caller() int {
	_, _, line, _ := runtime.Caller(1)
	return line
}

func main() {
	println(here())
	println(caller())
	_, _, line, ok := runtime.Caller(100)
	println(line, ok)
}

// Stderr:
// 9
// 20
// 0 false
