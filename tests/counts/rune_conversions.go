// Conversions between strings and runes.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

var (
	text  string
	runes []rune
)

//go:noinline
func length(s string) int { return len(s) }

//go:noinline
func last(r []rune) rune { return r[len(r)-1] }

func main() {
	short, long := "héllo", "a string of more than thirty-two runes, ünïcödé"
	few, many := []rune(short), []rune(long)
	r, wide := 'x', '世'
	count("runes, local", func() { last([]rune(short)) })
	count("many runes, local", func() { last([]rune(long)) })
	size("runes", func() { runes = []rune(short) })
	size("many runes", func() { runes = []rune(long) })
	count("string, local", func() { length(string(few)) })
	count("long string, local", func() { length(string(many)) })
	size("long string", func() { text = string(many) })
	count("rune", func() { text = string(r) })
	count("wide rune", func() { text = string(wide) })
	count("rune, local", func() { length(string(wide)) })
	count("constant rune", func() { text = string('x') })
	count("range", func() {
		for _, c := range []rune(long) {
			r = c
		}
	})
	count("count", func() { r = rune(len([]rune(long))) })
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
