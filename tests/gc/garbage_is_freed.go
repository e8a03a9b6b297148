// run
// stress 1000

// A hundred megabytes of garbage need little memory: what is unreachable is reused.
package main

import "runtime"

type block struct {
	next *block
	data [1000]byte
}

var keep *block

func main() {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for i := 0; i < 100000; i++ {
		keep = &block{}
	}
	runtime.ReadMemStats(&after)
	println("allocated all:", after.Mallocs-before.Mallocs >= 100000)
	println("freed most:", after.Frees-before.Frees > 90000)
	println("heap stays small:", after.HeapInuse < 32<<20)
}

// Stderr:
// allocated all: true
// freed most: true
// heap stays small: true
