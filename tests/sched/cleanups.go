// run
// stress off

package main

// Cleanups are called when an object is gone: after its finalizer, and several of them.

import (
	"fmt"
	"runtime"
)

type node struct {
	n    int
	next *node
}

var log = make(chan string, 1000)

func note(s string) { log <- s }

//go:noinline
func garbage() {
	for range 100 {
		x := &node{}
		runtime.AddCleanup(x, note, "first")
		// Any pointer into the object will do.
		runtime.AddCleanup(&x.next, func(n int) { log <- fmt.Sprint("second ", n) }, 2)
		runtime.AddCleanup(x, note, "stopped").Stop()
	}
}

//go:noinline
func finalized() {
	for range 100 {
		x := &node{n: 3}
		runtime.AddCleanup(x, note, "cleanup")
		runtime.SetFinalizer(x, func(x *node) { note("finalizer") })
	}
}

// What a cleanup gets is kept.
//
//go:noinline
func argument() {
	for i := range 100 {
		runtime.AddCleanup(&node{}, func(arg *node) { log <- fmt.Sprint("argument ", arg.n-i, arg.next.n-i) }, &node{i, &node{n: i}})
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

// show collects twice, and tells what has been called nearly as often as it should: a word or two may be left in some frame.
func show() {
	for range 2 {
		counts := map[string]int{}
		clear(20)
		runtime.GC()
		for range 10 {
			runtime.Gosched()
		}
		for len(log) > 0 {
			counts[<-log]++
		}
		for what, n := range counts {
			if counts[what] = (n + 10) / 50 * 50; n < 10 {
				delete(counts, what)
			}
		}
		fmt.Println(counts)
	}
}

var kept = &node{n: 5}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	runtime.AddCleanup(kept, note, "kept is gone")
	garbage()
	show()
	finalized()
	show()
	argument()
	show()
	fmt.Println(kept.n)
	try(func() { runtime.AddCleanup((*node)(nil), note, "") })
	try(func() { runtime.AddCleanup(kept, func(*node) {}, kept) })
	runtime.AddCleanup(&kept, note, "a variable of the package")
}

// Output:
// map[first:100 second 2:100]
// map[]
// map[finalizer:100]
// map[cleanup:100]
// map[argument 0 0:100]
// map[]
// 5
// runtime.AddCleanup: ptr is nil
// runtime.AddCleanup: ptr is equal to arg, cleanup will never run
