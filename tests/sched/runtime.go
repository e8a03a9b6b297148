// run
// stress off

package main

// Package runtime and runtime/debug: what they say of goroutines, stacks and collections.

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"time"
)

func last(path string) string { return path[strings.LastIndex(path, "/")+1:] }

type T struct{}

func (T) M(f func()) { f() }

//go:noinline
func name(skip int) string {
	pc, _, _, _ := runtime.Caller(skip)
	return runtime.FuncForPC(pc).Name()
}

func frames() {
	pcs := make([]uintptr, 20)
	list := runtime.CallersFrames(pcs[:runtime.Callers(0, pcs)])
	for {
		f, more := list.Next()
		if strings.HasPrefix(f.Function, "main.") {
			fmt.Println(f.Function, last(f.File), f.Line)
		}
		if !more {
			break
		}
	}
}

func goroutines() {
	c := make(chan int)
	for range 5 {
		go func() { <-c }()
	}
	runtime.Gosched()
	fmt.Println(runtime.NumGoroutine())
	close(c)
	for runtime.NumGoroutine() > 1 {
		runtime.Gosched()
	}
	fmt.Println(runtime.GOMAXPROCS(0), runtime.NumCPU(), runtime.NumCgoCall())
	runtime.LockOSThread()
	runtime.UnlockOSThread()
}

func collections() {
	fmt.Println(debug.SetGCPercent(50), debug.SetGCPercent(100))
	debug.FreeOSMemory()
	runtime.GC()
	stats := debug.GCStats{PauseQuantiles: make([]time.Duration, 5)}
	debug.ReadGCStats(&stats)
	fmt.Println(stats.NumGC, len(stats.Pause), len(stats.PauseEnd), !stats.PauseEnd[0].Before(stats.PauseEnd[1]))
	fmt.Println(stats.LastGC.Equal(stats.PauseEnd[0]), stats.PauseTotal == stats.Pause[0]+stats.Pause[1])
	least, most := stats.PauseQuantiles[0], stats.PauseQuantiles[4]
	fmt.Println(least == min(stats.Pause[0], stats.Pause[1]), most == max(stats.Pause[0], stats.Pause[1]))
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.NumGC, m.NumForcedGC, m.LastGC == m.PauseEnd[1], m.PauseNs[0]+m.PauseNs[1] == m.PauseTotalNs)
	fmt.Println(debug.SetMemoryLimit(-1) > 1<<60, debug.SetMaxThreads(10000), debug.SetPanicOnFault(false))
	fmt.Println(debug.SetMaxStack(1<<20), debug.SetMaxStack(1000000000))
}

func main() {
	T{}.M(frames)
	T{}.M(func() { fmt.Println(name(0), name(1), name(2)) })
	goroutines()
	collections()
	fmt.Println(strings.HasPrefix(string(debug.Stack()), "goroutine 1 [running]:\n"))
	buf := make([]byte, 1000)
	fmt.Println(strings.Contains(string(buf[:runtime.Stack(buf, true)]), "main.main()\n"))
}

// Output:
// main.frames runtime.go 30
// main.T.M runtime.go 20
// main.main runtime.go 76
// main.name main.main.func1 main.T.M
// 6
// 1 1 0
// 100 50
// 2 2 2 true
// true true
// true true
// 2 2 true true
// true 10000 false
// 1000000000 1048576
// true
// true
