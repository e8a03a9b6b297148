// runpanic

package main

// The iterator goes on after its loop was left.
func main() {
	for x := range func(yield func(int) bool) { yield(1); yield(2) } {
		println(x)
		break
	}
}

// Stderr:
// 1
// panic: runtime error: range function continued iteration after function for loop body returned false
//
// goroutine 1 [running]:
// main.main-range1(...)
// 	range_func.go:7
// main.main.func1(...)
// 	range_func.go:7
// main.main()
// 	range_func.go:7
