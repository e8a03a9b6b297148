// Package unsafe: conversions through pointers neither hide nor make objects.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
	"unsafe"
)

type header struct {
	data unsafe.Pointer
	len  int
}

var (
	text string
	ptr  unsafe.Pointer
	word uintptr
)

func view(b []byte) string { return *(*string)(unsafe.Pointer(&b)) }

func noescape(p unsafe.Pointer) unsafe.Pointer {
	x := uintptr(p)
	return unsafe.Pointer(x ^ 0)
}

//go:noinline
func touch(p *int) { *p++ }

func main() {
	b := []byte("some bytes")
	n := 0
	count("string of bytes", func() { text = view(b) })
	count("local", func() { x := 1; p := unsafe.Pointer(&x); *(*int)(p) = 2 })
	count("kept", func() { x := 1; ptr = unsafe.Pointer(&x) })
	count("hidden", func() { x := 1; touch((*int)(noescape(unsafe.Pointer(&x)))) })
	count("uintptr", func() { x := 1; word = uintptr(unsafe.Pointer(&x)) })
	count("field", func() {
		h := header{len: 3}
		n += *(*int)(unsafe.Add(unsafe.Pointer(&h), unsafe.Offsetof(h.len)))
	})
	count("slice", func() { a := [4]int{1, 2, 3, 4}; n += len(unsafe.Slice(&a[0], 4)) })
	size("slice kept", func() { a := [4]int{1, 2, 3, 4}; ptr = unsafe.Pointer(&unsafe.Slice(&a[0], 4)[1]) })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}

// size prints how many objects f allocates, and their bytes.
func size(what string, f func()) {
	var before, after runtime.MemStats
	f()
	runtime.ReadMemStats(&before)
	for i := 0; i < 10; i++ {
		f()
	}
	runtime.ReadMemStats(&after)
	println(what, (after.Mallocs-before.Mallocs)/10, (after.TotalAlloc-before.TotalAlloc)/10)
}
