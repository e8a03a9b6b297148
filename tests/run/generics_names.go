// run

package main

import (
	"fmt"
	"runtime"
)

type T[X any] struct{ x X }

func (t T[X]) Where() string {
	pc, _, line, _ := runtime.Caller(0)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), " ", line)
}
func F[X any]() string {
	pc, _, _, _ := runtime.Caller(0)
	f := func() string {
		pc, _, _, _ := runtime.Caller(0)
		return runtime.FuncForPC(pc).Name()
	}
	return runtime.FuncForPC(pc).Name() + " " + f()
}

type I interface{ M() }
type G[P any] struct{}

func local[X any]() any {
	type S struct{ x X }
	return S{}
}

func main() {
	fmt.Println(T[int]{}.Where(), F[string]())
	fmt.Printf("%T %T\n", G[func(int) string]{}, G[chan<- T[int]]{})
	fmt.Printf("%T %T\n", local[int](), local[map[string]T[bool]]())
	var x any = T[map[string]int]{}
	defer func() {
		fmt.Println(recover())
		defer func() { fmt.Println(recover()) }()
		_ = x.(I)
	}()
	_ = x.(T[int])
}

// Output:
// main.T[...].Where 13 main.F[...] main.F[...].func1
// main.G[func(int) string] main.G[chan<- main.T[int]]
// main.S[int] main.S[map[string]main.T[bool]]
// interface conversion: interface {} is main.T[map[string]int], not main.T[int]
// interface conversion: main.T[map[string]int] is not main.I: missing method M
