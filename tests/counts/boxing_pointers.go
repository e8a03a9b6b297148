// What fits into the word of an interface is not copied: pointers, maps, channels, functions.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
	"unsafe"
)

type wrapped struct{ p *int }

type deep struct{ w [1]wrapped }

var any1 interface{}

func main() {
	n := 3
	p := &n
	m, c, f := map[int]int{}, make(chan int), func() {}
	w := wrapped{p}
	d := deep{[1]wrapped{w}}
	count("pointer", func() { any1 = p })
	count("map", func() { any1 = m })
	count("channel", func() { any1 = c })
	count("func", func() { any1 = f })
	count("unsafe", func() { any1 = unsafe.Pointer(p) })
	count("struct", func() { any1 = w })
	count("deep", func() { any1 = d })
	count("nil pointer", func() { any1 = (*int)(nil) })
	count("interface to interface", func() { var e interface{} = p; any1 = e })
	count("address of local", func() { x := 1; any1 = &x })
	size("address of literal", func() { any1 = &struct{ a, b int }{1, 2} })
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
