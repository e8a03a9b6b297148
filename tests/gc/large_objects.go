// run
// stress 50

// Large objects own their spans: interior pointers keep the whole object, the pages of dead ones are reused, memory is zeroed.
package main

import "runtime"

type big struct {
	head *int
	pad  [100000]byte
	tail *int
}

func main() {
	var kept []*int
	x := new(big)
	x.tail = new(int)
	*x.tail = 42
	kept = append(kept, nil)
	tail := &x.tail
	x = nil
	for i := 0; i < 200; i++ {
		y := new(big)
		if y.head != nil || y.tail != nil || y.pad[0] != 0 || y.pad[99999] != 0 {
			println("not zeroed")
		}
		y.head, y.tail = new(int), new(int)
		for j := range y.pad {
			y.pad[j] = 0xff
		}
		kept[0] = y.tail
	}
	runtime.GC()
	println(**tail, *kept[0])

	s := make([]string, 10000)
	for i := range s {
		s[i] = string(rune('a' + i%26))
	}
	runtime.GC()
	last := s[9990:]
	s = nil
	runtime.GC()
	println(len(last), cap(last), last[0], last[9])
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	println("heap stays small:", stats.HeapSys < 16<<20)
}

// Stderr:
// 42 0
// 10 10 g p
// heap stays small: true
