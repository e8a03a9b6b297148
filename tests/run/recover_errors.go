// run

// Run-time errors are values with Go's types and texts.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

type T struct{ a, b int }

func (t T) M() {}

type M interface{ M() }

type N interface {
	M()
	N()
}

func try(f func()) {
	defer func() {
		e := recover()
		_, isRuntime := e.(runtime.Error)
		_, isError := e.(error)
		fmt.Printf("%T %v %v: %v\n", e, isRuntime, isError, e)
	}()
	f()
}

func main() {
	var (
		s       = []int{1, 2, 3}
		text    = "abc"
		n       = 5
		neg     = -1
		zero    int
		nilT    *T
		nilFunc func()
		nilMap  map[string]int
		a       [4]int
		empty   any
		value   any = 1
		m       M
		u8      uint8 = 200
		u64     uint64 = 1 << 63
	)
	try(func() { s[n] = 1 })
	try(func() { s[neg] = 1 })
	try(func() { _ = s[u8] })
	try(func() { _ = s[u64] })
	try(func() { _ = text[n] })
	try(func() { _ = a[n] })
	try(func() { _ = s[n:] })
	try(func() { _ = s[:n] })
	try(func() { _ = s[neg:] })
	try(func() { _ = s[2:zero] })
	try(func() { _ = text[n:] })
	try(func() { _ = text[:n] })
	try(func() { _ = text[2:zero] })
	try(func() { _ = s[:1:n] })
	try(func() { _ = s[:3:2+zero] })
	try(func() { _ = s[3:2+zero:3] })
	try(func() { _ = a[:n] })
	try(func() { _ = (*[4]int)(s) })
	try(func() { _ = n / zero })
	try(func() { _ = n % zero })
	try(func() { _ = 1 << neg })
	try(func() { nilT.a = 1 })
	try(func() { nilFunc() })
	try(func() { nilMap["a"] = 1 })
	try(func() { m.M() })
	try(func() { (*T).M(nilT) })
	try(func() { m = nilT; m.M() })
	try(func() { _ = empty.(int) })
	try(func() { _ = value.(string) })
	try(func() { _ = value.(M) })
	try(func() { _ = empty.(M) })
	try(func() { _ = m.(N) })
	try(func() { _ = m.(T) })
	try(func() { _ = value == any([]int{}) || any(s) == any(s) })
	try(func() { _ = map[any]int{[]int{}: 1} })
	try(func() { _ = any(func() {}) == any(func() {}) })
	try(func() { _ = make([]int, neg) })
	try(func() { _ = make([]int, 1, zero) })
	try(func() { _ = make([]int, u64) })
	try(func() { _ = make(chan int, neg) })
	try(func() { var c chan int; close(c) })
	try(func() { c := make(chan int); close(c); close(c) })
	try(func() { c := make(chan int); close(c); c <- 1 })
	try(func() { panic(errors.New("error value")) })
	try(func() { panic(T{1, 2}) })
	try(func() { panic(nil) })

	defer func() {
		err := recover().(error)
		var re runtime.Error
		fmt.Println(errors.As(err, &re), re.Error() == err.Error())
		var ta *runtime.TypeAssertionError
		fmt.Println(errors.As(err, &ta))
		fmt.Println(fmt.Errorf("wrapped: %w", err))
	}()
	nilT.b = 1
}

// Output:
// runtime.boundsError true true: runtime error: index out of range [5] with length 3
// runtime.boundsError true true: runtime error: index out of range [-1]
// runtime.boundsError true true: runtime error: index out of range [200] with length 3
// runtime.boundsError true true: runtime error: index out of range [9223372036854775808] with length 3
// runtime.boundsError true true: runtime error: index out of range [5] with length 3
// runtime.boundsError true true: runtime error: index out of range [5] with length 4
// runtime.boundsError true true: runtime error: slice bounds out of range [5:3]
// runtime.boundsError true true: runtime error: slice bounds out of range [:5] with capacity 3
// runtime.boundsError true true: runtime error: slice bounds out of range [-1:]
// runtime.boundsError true true: runtime error: slice bounds out of range [2:0]
// runtime.boundsError true true: runtime error: slice bounds out of range [5:3]
// runtime.boundsError true true: runtime error: slice bounds out of range [:5] with length 3
// runtime.boundsError true true: runtime error: slice bounds out of range [2:0]
// runtime.boundsError true true: runtime error: slice bounds out of range [::5] with capacity 3
// runtime.boundsError true true: runtime error: slice bounds out of range [:3:2]
// runtime.boundsError true true: runtime error: slice bounds out of range [3:2:]
// runtime.boundsError true true: runtime error: slice bounds out of range [:5] with length 4
// runtime.boundsError true true: runtime error: cannot convert slice with length 3 to pointer to array with length 4
// runtime.errorString true true: runtime error: integer divide by zero
// runtime.errorString true true: runtime error: integer divide by zero
// runtime.errorString true true: runtime error: negative shift amount
// runtime.errorString true true: runtime error: invalid memory address or nil pointer dereference
// runtime.errorString true true: runtime error: invalid memory address or nil pointer dereference
// runtime.plainError true true: assignment to entry in nil map
// runtime.errorString true true: runtime error: invalid memory address or nil pointer dereference
// runtime.plainError true true: value method main.T.M called using nil *T pointer
// runtime.plainError true true: value method main.T.M called using nil *T pointer
// *runtime.TypeAssertionError true true: interface conversion: interface {} is nil, not int
// *runtime.TypeAssertionError true true: interface conversion: interface {} is int, not string
// *runtime.TypeAssertionError true true: interface conversion: int is not main.M: missing method M
// *runtime.TypeAssertionError true true: interface conversion: interface is nil, not main.M
// *runtime.TypeAssertionError true true: interface conversion: *main.T is not main.N: missing method N
// *runtime.TypeAssertionError true true: interface conversion: main.M is *main.T, not main.T
// runtime.errorString true true: runtime error: comparing uncomparable type []int
// runtime.errorString true true: runtime error: hash of unhashable type []int
// runtime.errorString true true: runtime error: comparing uncomparable type func()
// runtime.errorString true true: runtime error: makeslice: len out of range
// runtime.errorString true true: runtime error: makeslice: cap out of range
// runtime.errorString true true: runtime error: makeslice: len out of range
// runtime.plainError true true: makechan: size out of range
// runtime.plainError true true: close of nil channel
// runtime.plainError true true: close of closed channel
// runtime.plainError true true: send on closed channel
// *errors.errorString false true: error value
// main.T false false: {1 2}
// *runtime.PanicNilError true true: runtime error: panic called with nil argument
// true true
// false
// wrapped: runtime error: invalid memory address or nil pointer dereference
