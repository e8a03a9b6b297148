// What is too large for a frame is on the heap, whatever its use.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

type huge [10<<20 + 8]byte

type limit [10 << 20]byte

type implicit [64 << 10]byte

type over [64<<10 + 1]byte

//go:noinline
func touch(b *byte) { *b++ }

func main() {
	count("variable of 10 MiB", func() { var v limit; touch(&v[0]) })
	count("variable above", func() { var v huge; touch(&v[0]) })
	count("new of 64 KiB", func() { p := new(implicit); touch(&p[0]) })
	size("new above", func() { p := new(over); touch(&p[0]) })
	count("literal of 64 KiB", func() { p := &implicit{}; touch(&p[0]) })
	size("literal above", func() { p := &over{}; touch(&p[0]) })
	count("make of 64 KiB", func() { s := make([]byte, 64<<10); touch(&s[0]) })
	size("make above", func() { s := make([]byte, 64<<10+1); touch(&s[0]) })
	size("slice literal above", func() { s := []byte{64 << 10: 1}; touch(&s[0]) })
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
