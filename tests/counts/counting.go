// AllocsPerRun and MemStats themselves: rounding, the warm-up, nesting.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

var kept *[4]int

func main() {
	n := 0
	count("nothing", func() {})
	count("every second run", func() {
		if n++; n%2 == 0 {
			kept = new([4]int)
		}
	})
	count("the first run", func() {
		if kept == nil {
			kept = new([4]int)
		}
	})
	calls := 0
	testing.AllocsPerRun(10, func() { calls++ })
	println("calls", calls)
	count("nested", func() { testing.AllocsPerRun(3, func() { kept = new([4]int) }) })
	size("objects", func() { kept = new([4]int); kept = new([4]int) })
	var stats runtime.MemStats
	count("ReadMemStats", func() { runtime.ReadMemStats(&stats) })
	count("collection", func() {
		if n++; n%30 == 0 {
			runtime.GC()
		}
		kept = new([4]int)
	})
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
