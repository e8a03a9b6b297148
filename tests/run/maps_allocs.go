// run

// Numbers of allocations are gc's, for maps of up to eight entries.
package main

import "runtime"

var sink map[int]int
var sinks map[string]int
var bigs map[int][40]int

func mallocs(f func()) uint64 {
	var before, after runtime.MemStats
	f()
	runtime.ReadMemStats(&before)
	for i := 0; i < 10; i++ {
		f()
	}
	runtime.ReadMemStats(&after)
	return (after.Mallocs - before.Mallocs) / 10
}

func main() {
	key := []byte("a key that is longer than any small buffer of the stack")
	known := map[string]int{string(key): 1}
	println("local", mallocs(func() {
		m := make(map[int]int)
		for i := 0; i < 8; i++ {
			m[i] = i
		}
	}))
	println("local literal", mallocs(func() {
		m := map[string]int{"a": 1, "b": 2}
		m["c"] = len(m)
	}))
	n := 5
	println("local with hint", mallocs(func() {
		m := make(map[int]int, n)
		for i := 0; i < n; i++ {
			m[i] = i
		}
	}))
	println("empty", mallocs(func() { sink = make(map[int]int) }))
	println("one", mallocs(func() { sink = make(map[int]int); sink[1] = 1 }))
	println("eight", mallocs(func() {
		sink = make(map[int]int, 8)
		for i := 0; i < 8; i++ {
			sink[i] = i
		}
	}))
	println("literal", mallocs(func() { sinks = map[string]int{"x": 1, "y": 2} }))
	println("large elements", mallocs(func() {
		bigs = map[int][40]int{}
		bigs[1] = [40]int{}
		bigs[2] = [40]int{}
		bigs[1] = [40]int{}
	}))
	println("lookup by bytes", mallocs(func() { n += known[string(key)] }))
	println("delete", mallocs(func() { delete(sink, 1); sink[1] = 1 }))
	println("range", mallocs(func() {
		for k, v := range sink {
			n += k + v
		}
	}))
}

// Stderr:
// local 0
// local literal 0
// local with hint 0
// empty 1
// one 2
// eight 2
// literal 2
// large elements 4
// lookup by bytes 0
// delete 0
// range 0
