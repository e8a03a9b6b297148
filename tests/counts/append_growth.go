// append: growth from nothing, by one, by many, of bytes, into capacity.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

type big struct{ a, b, c int }

var (
	ints  []int
	bytes []byte
	bigs  []big
	strs  []string
)

func main() {
	n := 1
	size("one", func() { ints = append([]int(nil), n) })
	size("ten by one", func() {
		ints = nil
		for i := 0; i < 10; i++ {
			ints = append(ints, i)
		}
	})
	size("local ten by one", func() {
		var s []int
		for i := 0; i < 10; i++ {
			s = append(s, i)
		}
	})
	size("thousand by one", func() {
		ints = nil
		for i := 0; i < 1000; i++ {
			ints = append(ints, i)
		}
	})
	size("many at once", func() { ints = append([]int(nil), 1, 2, 3, 4, 5) })
	size("string", func() { bytes = append([]byte(nil), "hello, this is longer than sixteen"...) })
	count("bytes by one", func() {
		bytes = nil
		for i := 0; i < 100; i++ {
			bytes = append(bytes, byte(i))
		}
	})
	size("structs", func() {
		bigs = nil
		for i := 0; i < 20; i++ {
			bigs = append(bigs, big{a: i})
		}
	})
	size("strings", func() { strs = append(strs[:0:0], "a", "b", "c") })
	count("in capacity", func() {
		s := make([]int, 0, 16)
		for i := 0; i < 16; i++ {
			s = append(s, i)
		}
	})
	size("beyond capacity", func() {
		s := make([]int, 0, 16)
		for i := 0; i < 17; i++ {
			s = append(s, i)
		}
	})
	size("make extended", func() { bytes = append(make([]byte, 16), make([]byte, 32)...) })
	size("extended", func() { ints = append(make([]int, 2), make([]int, n+7)...) })
	count("itself", func() { ints = append(ints[:0], ints...) })
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
