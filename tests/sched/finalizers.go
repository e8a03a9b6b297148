// run
// stress off

package main

// Finalizers are called with objects that nothing refers to any more.

import (
	"fmt"
	"runtime"
)

type node struct {
	n    int
	next *node
}

var finalized = make(chan int, 200)

//go:noinline
func garbage(n int) {
	for i := range n {
		x := &node{i, &node{-1, nil}}
		runtime.SetFinalizer(x, func(x *node) { finalized <- x.n - x.next.n })
	}
}

//go:noinline
func clear(depth int) int {
	var space [100]int
	for i := range space {
		space[i] = depth
	}
	if depth == 0 {
		return 0
	}
	return clear(depth-1) + space[depth%100] - depth
}

var kept = &node{5, nil}

func main() {
	runtime.SetFinalizer(kept, func(any) { fmt.Println("kept is gone") })
	garbage(100)
	clear(20)
	runtime.GC()
	sum, count := 0, 0
	for range 100 {
		runtime.Gosched()
	}
	for len(finalized) > 0 {
		sum += <-finalized
		count++
	}
	// A word or two may be left in some frame.
	fmt.Println(count > 95, sum > 4500)
	fmt.Println(kept.n)
	runtime.SetFinalizer(kept, nil)
	kept = nil
	runtime.GC()
	runtime.Gosched()
}

// Output:
// true true
// 5
