// Range over arrays, pointers to them, slices, strings and maps: copies are not objects.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

type cell struct{ a, b, c int }

var kept *cell

func main() {
	var array [100]cell
	cells := array[:]
	m := map[string]cell{"a": {1, 2, 3}, "b": {}}
	n := 0
	count("array", func() {
		for _, c := range array {
			n += c.a
		}
	})
	count("pointer to array", func() {
		for _, c := range &array {
			n += c.a
		}
	})
	count("slice", func() {
		for i, c := range cells {
			n += c.a + i
		}
	})
	count("address of variable", func() {
		for _, c := range cells[:4] {
			p := &c
			n += p.a
		}
	})
	size("address of variable kept", func() {
		for _, c := range cells[:4] {
			kept = &c
		}
	})
	size("address of copy kept", func() {
		for _, c := range cells[:4] {
			d := c
			kept = &d
		}
	})
	count("map", func() {
		for k, c := range m {
			n += len(k) + c.a
		}
	})
	count("string", func() {
		for i, r := range "héllo" {
			n += i + int(r)
		}
	})
	count("literal", func() {
		for _, s := range []string{"a", "b"} {
			n += len(s)
		}
	})
	count("literal of structs", func() {
		for _, test := range []struct {
			name string
			want int
		}{{"a", n}, {"b", 2}} {
			n += test.want
		}
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
