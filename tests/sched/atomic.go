// run

package main

// Package sync/atomic.

import (
	"fmt"
	"sync/atomic"
	"unsafe"
)

func main() {
	var i32 int32
	var u64 uint64
	fmt.Println(atomic.AddInt32(&i32, 5), atomic.LoadInt32(&i32), atomic.SwapInt32(&i32, 7))
	fmt.Println(atomic.CompareAndSwapInt32(&i32, 7, 8), atomic.CompareAndSwapInt32(&i32, 7, 9))
	fmt.Println(atomic.AddUint64(&u64, ^uint64(0)))
	fmt.Println(atomic.OrInt32(&i32, 3), atomic.AndInt32(&i32, 6), i32)
	atomic.StoreInt32(&i32, -1)
	fmt.Println(i32)
	x, y := 1, 2
	p := unsafe.Pointer(&x)
	old := atomic.SwapPointer(&p, unsafe.Pointer(&y))
	fmt.Println(*(*int)(old), *(*int)(atomic.LoadPointer(&p)))

	var n atomic.Int64
	var b atomic.Bool
	var u atomic.Uintptr
	fmt.Println(n.Add(3), n.Swap(4), n.Load(), n.CompareAndSwap(4, 5), n.Load())
	fmt.Println(b.Swap(true), b.Load(), b.CompareAndSwap(false, true), u.Add(2))
	var v atomic.Value
	fmt.Println(v.Load())
	v.Store([]int{1})
	fmt.Println(v.Load(), v.Swap([]int{2}), v.Load())
	for _, f := range []func(){func() { v.Store(nil) }, func() { v.Store("x") }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

// Output:
// 5 5 5
// true false
// 18446744073709551615
// 8 11 2
// -1
// 1 2
// 3 3 4 true 5
// false true false 2
// <nil>
// [1] [1] [2]
// sync/atomic: store of nil value into Value
// sync/atomic: store of inconsistently typed value into Value
