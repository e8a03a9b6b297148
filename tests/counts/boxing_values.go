// Conversion of strings, slices, structs and arrays to interfaces.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

type (
	small  struct{ a int8 }
	single struct{ a int }
	pair   struct{ a, b int }
	none   struct{}
	boxes  [1]*int
)

var any1 interface{}

func main() {
	s, empty := "text", ""
	ints, nothing := []int{1, 2}, []int(nil)
	p, zp := pair{1, 2}, pair{}
	one, zero := single{300}, single{}
	large := [100]int{1}
	size("string", func() { any1 = s })
	count("empty string", func() { any1 = empty })
	count("constant string", func() { any1 = "constant" })
	size("slice", func() { any1 = ints })
	count("nil slice", func() { any1 = nothing })
	size("struct", func() { any1 = p })
	size("zero struct", func() { any1 = zp })
	count("single", func() { any1 = one })
	count("zero single", func() { any1 = zero })
	count("int8 struct", func() { any1 = small{3} })
	count("no size", func() { any1 = none{} })
	size("array", func() { any1 = large })
	count("array of one pointer", func() { any1 = boxes{} })
	count("literal", func() { any1 = pair{1, 2} })
	size("computed literal", func() { any1 = pair{p.a, 3} })
	count("empty array", func() { any1 = [0]int{} })
	count("array of byte", func() { any1 = [1]byte{byte(p.a)} })
	size("interface in struct", func() { any1 = struct{ e interface{} }{p} })
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
