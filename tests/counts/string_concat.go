// Concatenation: short and long, of two to seven operands, with empty ones, constants.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

var text string

//go:noinline
func length(s string) int { return len(s) }

func main() {
	a, b, long := "ab", "cd", "a string of more than thirty-two bytes"
	none := text
	count("short, local", func() { length(a + b) })
	count("long, local", func() { length(a + long) })
	size("short", func() { text = a + b + "0123456789abcdef" })
	size("long", func() { text = a + long + b })
	count("six", func() { text = a + b + a + b + a + b })
	count("seven, local", func() { length(a + b + a + b + a + b + a) })
	count("one is not empty", func() { text = none + long + none })
	count("all empty", func() { text = none + none })
	count("constant", func() { text = "a" + "b" })
	count("compared", func() { _ = a+b == long })
	count("loop", func() {
		s := ""
		for i := 0; i < 10; i++ {
			s += a
		}
		text = s
	})
	count("assigned", func() { s := a; s += b; length(s) })
	count("buffer exactly", func() { length(a + "0123456789abcdef0123456789abcd") })
	count("buffer and one", func() { length(a + "0123456789abcdef0123456789abcde") })
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
