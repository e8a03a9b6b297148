// Functions that return structs, arrays, several values, pointers to results.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

type vector struct{ x, y, z float64 }

type matrix [4][4]float64

var kept *vector
var m *matrix

func add(a, b vector) vector { return vector{a.x + b.x, a.y + b.y, a.z + b.z} }

//go:noinline
func scale(a vector, k float64) (r vector) {
	r.x, r.y, r.z = a.x*k, a.y*k, a.z*k
	return r
}

//go:noinline
func identity() (m matrix) {
	for i := range m {
		m[i][i] = 1
	}
	return m
}

//go:noinline
func addressed() (v vector) {
	p := &v
	p.x = 1
	return
}

//go:noinline
func leaked() (v vector) {
	kept = &v
	return
}

func pair() (vector, *vector) {
	v := vector{1, 2, 3}
	return v, &v
}

func main() {
	v := vector{1, 2, 3}
	count("by value", func() { v = scale(add(v, v), 0.5) })
	count("array", func() { i := identity(); v.x = i[1][1] })
	count("addressed", func() { v = addressed() })
	size("leaked", func() { v = leaked() })
	size("pair", func() { v, kept = pair() })
	count("pair, pointer unused", func() { v, _ = pair() })
	size("kept", func() { r := scale(v, 2); kept = &r })
	size("kept array", func() { i := identity(); m = &i })
	count("by interface", func() { _ = interface{}(add(v, v)).(vector) })
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
