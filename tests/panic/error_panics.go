// runpanic -gcflags=-l

package main

type E struct{}

func (E) Error() string {
	println("Error is called")
	panic("from Error")
}

func main() {
	defer println("deferred")
	panic(E{})
}

// Stderr:
// deferred
// Error is called
// fatal error: panic while printing panic value: from Error
//
// goroutine 1 [running]:
// main.main()
// 	error_panics.go:14
