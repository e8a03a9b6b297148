// runpanic -gcflags=-l

package main

type T int

type S string

type B struct{ x, y int }

func (T) unused() {}

func main() {
	defer func() { panic(B{1, 2}) }()
	defer func() { recover(); panic(T(5)) }()
	defer func() { panic(S("text")) }()
	defer func() { recover(); panic(1.5) }()
	defer func() { panic(recover()) }()
	panic("first")
}

// Stderr:
// panic: first [recovered]
// 	panic: first [recovered]
// 	panic: +1.500000e+000
// 	panic: main.S("text") [recovered]
// 	panic: main.T(5)
// 	panic: (main.B) heap1
//
// goroutine 1 [running]:
// main.main.func1()
// 	recovered.go:14
// panic(...)
// 	$GOROOT/src/runtime/panic.go:884
// main.main.func2()
// 	recovered.go:15
// panic(...)
// 	$GOROOT/src/runtime/panic.go:884
// main.main.func3()
// 	recovered.go:16
// panic(...)
// 	$GOROOT/src/runtime/panic.go:884
// main.main.func4()
// 	recovered.go:17
// panic(...)
// 	$GOROOT/src/runtime/panic.go:884
// main.main.func5()
// 	recovered.go:18
// panic(...)
// 	$GOROOT/src/runtime/panic.go:884
// main.main()
// 	recovered.go:19
