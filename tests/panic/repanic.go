// runpanic -gcflags=-l

package main

import "fmt"

type E struct{ n int }

func (e *E) Error() string { return fmt.Sprint("error ", e.n) }

func fail(p *E) {
	defer println("deferred")
	p.n = 1
}

func main() {
	defer func() {
		r := recover()
		defer func() {
			panic(fmt.Sprint("again: ", r))
		}()
		panic(&E{2})
	}()
	fail(nil)
}

// Stderr:
// deferred
// panic: runtime error: invalid memory address or nil pointer dereference [recovered]
// 	panic: error 2
// 	panic: again: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=static]
//
// goroutine 1 [running]:
// main.main.func1.1()
// 	repanic.go:20
// panic(...)
// 	$GOROOT/src/runtime/panic.go:884
// main.main.func1()
// 	repanic.go:22
// panic(...)
// 	$GOROOT/src/runtime/panic.go:884
// main.fail(...)
// 	repanic.go:13
// main.main()
// 	repanic.go:24
