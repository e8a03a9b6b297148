// Sizes of single objects are rounded up to gc's size classes.
//
// go: 1.19
package main

import (
	"runtime"
)

var (
	p17   *[17]byte
	p24   *[3]int
	p33   *[33]byte
	p100  *[100]byte
	ptrs5 *[5]*int
	ptrs7 *[7]*int
	p1000 *[1000]byte
	p2100 *[2100]byte
	p9000 *[9000]byte
	p32k  *[32 << 10]byte
	p32k1 *[32<<10 + 1]byte
	p70k  *[70000]byte
	ptr5k *[5000]*int
)

func main() {
	size("17", func() { p17 = new([17]byte) })
	size("24", func() { p24 = new([3]int) })
	size("33", func() { p33 = new([33]byte) })
	size("100", func() { p100 = new([100]byte) })
	size("5 pointers", func() { ptrs5 = new([5]*int) })
	size("7 pointers", func() { ptrs7 = new([7]*int) })
	size("1000", func() { p1000 = new([1000]byte) })
	size("2100", func() { p2100 = new([2100]byte) })
	size("9000", func() { p9000 = new([9000]byte) })
	size("32 KiB", func() { p32k = new([32 << 10]byte) })
	size("32 KiB and 1", func() { p32k1 = new([32<<10 + 1]byte) })
	size("70000", func() { p70k = new([70000]byte) })
	size("5000 pointers", func() { ptr5k = new([5000]*int) })
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
