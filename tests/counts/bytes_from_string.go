// []byte(string): copies, buffers, and the loops that need none.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

var bytes []byte

//go:noinline
func first(b []byte) byte { return b[0] }

func main() {
	short, long := "short", "a string of more than thirty-two bytes"
	n := 0
	count("local, short", func() { first([]byte(short)) })
	count("local, long", func() { first([]byte(long)) })
	count("short", func() { bytes = []byte(short) })
	size("long", func() { bytes = []byte(long) })
	count("empty", func() { bytes = []byte(short[:0]) })
	count("constant", func() { first([]byte("constant")) })
	size("constant, kept", func() { bytes = []byte("0123456789abcdef0") })
	count("constant, long", func() { first([]byte("a constant of more than thirty-two bytes")) })
	count("range", func() {
		for _, b := range []byte(long) {
			n += int(b)
		}
	})
	count("append", func() { bytes = append(bytes[:0], long...) })
	count("copy", func() { copy(bytes, long) })
	count("append of conversion", func() { bytes = append(bytes[:0], []byte(long)...) })
	count("len", func() { n += len([]byte(long)) })
	count("exactly 32", func() { first([]byte(long[:32])) })
	count("33", func() { first([]byte(long[:33])) })
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
