// run -gcflags=-l

// Mallocs, Frees and HeapAlloc are exact at any moment, whatever bump allocation holds in reserve.
package main

import "runtime"

type pair struct{ a, b *int }

var sink *pair
var bytes []byte

func counts() (mallocs, frees, total uint64) {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.Mallocs, stats.Frees, stats.TotalAlloc
}

func main() {
	m0, _, t0 := counts()
	for i := 0; i < 10; i++ {
		sink = &pair{new(int), nil}
	}
	m1, _, t1 := counts()
	println(m1-m0, t1-t0)

	bytes = make([]byte, 33)
	m2, _, t2 := counts()
	println(m2-m1, t2-t1)

	bytes = make([]byte, 40000)
	m3, _, t3 := counts()
	println(m3-m2, t3-t2)

	sink, bytes = nil, nil
	runtime.GC()
	m4, f4, _ := counts()
	println(m4-f4 <= m0+1)
	_, f5, _ := counts()
	println(f5 - f4)
}

// Stderr:
// 20 240
// 1 48
// 1 40960
// true
// 0
