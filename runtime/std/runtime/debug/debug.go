// Package debug: control of the collector, and traces.
package debug

import (
	"os"
	"runtime"
	"sort"
	"time"
)

// setGCPercent sets GOGC and returns the value before.
func setGCPercent(percent int) int

// SetGCPercent sets the growth of the heap, in per cent of what survived the last collection, that starts the next one; a
// negative one turns the collector off. It returns the previous setting.
func SetGCPercent(percent int) int { return setGCPercent(percent) }

// FreeOSMemory collects and returns as much memory to the system as possible.
func FreeOSMemory() { runtime.GC() }

// GCStats holds what is known of the collections.
type GCStats struct {
	LastGC         time.Time
	NumGC          int64
	PauseTotal     time.Duration
	Pause          []time.Duration
	PauseEnd       []time.Time
	PauseQuantiles []time.Duration
}

// ReadGCStats fills in the number of collections and the time they took. Of the last 256 it lists all, the latest first, and if
// PauseQuantiles is not empty, their minimum, maximum and what lies evenly between.
func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
	stats.PauseTotal = time.Duration(m.PauseTotalNs)
	stats.LastGC = time.Unix(0, int64(m.LastGC))
	stats.Pause = stats.Pause[:0]
	stats.PauseEnd = stats.PauseEnd[:0]
	for i := range min(m.NumGC, 256) {
		at := (m.NumGC - 1 - i) % 256
		stats.Pause = append(stats.Pause, time.Duration(m.PauseNs[at]))
		stats.PauseEnd = append(stats.PauseEnd, time.Unix(0, int64(m.PauseEnd[at])))
	}
	sorted := append([]time.Duration(nil), stats.Pause...)
	sort.Slice(sorted, func(i, j int) bool { return sorted[i] < sorted[j] })
	for i := range stats.PauseQuantiles {
		stats.PauseQuantiles[i] = 0
		if last := len(stats.PauseQuantiles) - 1; len(sorted) > 0 && last > 0 {
			stats.PauseQuantiles[i] = sorted[(len(sorted)-1)*i/last]
		}
	}
}

// SetMemoryLimit records a limit for the memory of the program and returns the one before; a negative one changes nothing. The collector
// does not look at it.
func SetMemoryLimit(limit int64) int64 {
	before := memoryLimit
	if limit >= 0 {
		memoryLimit = limit
	}
	return before
}

var memoryLimit int64 = 1<<63 - 1

// SetMaxThreads records a limit for threads of the system and returns the one before. Go code runs on one.
func SetMaxThreads(threads int) int {
	before := maxThreads
	maxThreads = threads
	return before
}

var maxThreads = 10000

// SetPanicOnFault records whether faults at addresses other than nil shall panic, and returns what was recorded before. They always end
// the program.
func SetPanicOnFault(enabled bool) bool {
	before := panicOnFault
	panicOnFault = enabled
	return before
}

var panicOnFault bool

// SetTraceback sets how much the program's failure shows; what the environment variable GOTRACEBACK says is the least. There is only
// "none" and all.
//
//goscape:leaks level=
func SetTraceback(level string)

var maxStack = 1000000000

// SetMaxStack records a limit for stacks and returns the one before. Stacks have a fixed size here.
func SetMaxStack(bytes int) int {
	before := maxStack
	maxStack = bytes
	return before
}

// Stack returns the trace of the calling goroutine.
func Stack() []byte {
	for size := 1024; ; size *= 2 {
		buf := make([]byte, size)
		if n := runtime.Stack(buf, false); n < size {
			return buf[:n]
		}
	}
}

// PrintStack writes the trace of the calling goroutine to standard error.
func PrintStack() { os.Stderr.Write(Stack()) }
