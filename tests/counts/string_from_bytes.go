// string([]byte): where the bytes are copied and where they are read in place.
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
	short, long := []byte("short"), []byte("a slice of more than thirty-two bytes")
	one := []byte{'x'}
	known := map[string]int{"short": 1}
	pairs := map[[2]string]int{{"short", "x"}: 1}
	n := 0
	count("local, short", func() { length(string(short)) })
	count("local, long", func() { length(string(long)) })
	count("short", func() { text = string(short) })
	size("long", func() { text = string(long) })
	count("one byte", func() { text = string(one) })
	count("empty", func() { text = string(short[:0]) })
	count("compared", func() {
		if string(long) == "x" || string(long) < string(short) {
			n++
		}
	})
	count("switch", func() {
		switch string(long) {
		case "a", "b":
			n++
		}
	})
	count("map key", func() { n += known[string(long)] })
	count("map key, comma ok", func() { _, _ = known[string(long)] })
	count("map key in array", func() { n += pairs[[2]string{string(long), string(short)}] })
	count("map insertion", func() { known[string(long)] = 1; delete(known, string(long)) })
	count("concatenated", func() { text = "<" + string(long) + ">" })
	count("concatenated, local", func() { length("<" + string(short) + ">") })
	count("range", func() {
		for range string(long) {
			n++
		}
	})
	count("indexed", func() { n += int(string(long)[3]) })
	count("len", func() { n += len(string(long)) })
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
