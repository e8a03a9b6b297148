// Conversion of numbers to interfaces: constants, zero, small values, single bytes.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

type level int

var any1 interface{}

func main() {
	zero, small, large, minus := 0, 255, 256, -1
	b, yes := byte(200), true
	i16, u32, r := int16(7), uint32(300), 'x'
	f, zf, c := 1.5, 0.0, complex(1, 2)
	lv := level(3)
	far := level(3000)
	count("constant", func() { any1 = 12345 })
	count("zero", func() { any1 = zero })
	count("small", func() { any1 = small })
	count("large", func() { any1 = large })
	count("minus", func() { any1 = minus })
	count("byte", func() { any1 = b })
	count("bool", func() { any1 = yes })
	count("int16", func() { any1 = i16 })
	count("uint32", func() { any1 = u32 })
	count("rune", func() { any1 = r })
	count("float", func() { any1 = f })
	count("zero float", func() { any1 = zf })
	size("complex", func() { any1 = c })
	count("named, small", func() { any1 = lv })
	count("named, large", func() { any1 = far })
	count("constant float", func() { any1 = 2.5 })
	count("local", func() { var e interface{} = large; _ = e.(int) })
	count("compared", func() { _ = any1 == large })
	count("uintptr", func() { any1 = uintptr(large) })
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
