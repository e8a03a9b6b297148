// Package debug: control of the collector, and traces.
package debug

import (
	"os"
	"runtime"
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

// ReadGCStats fills in the number of collections and the time they took; pauses are not recorded one by one.
func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
	stats.PauseTotal = time.Duration(m.PauseTotalNs)
	stats.Pause = stats.Pause[:0]
	stats.PauseEnd = stats.PauseEnd[:0]
	for i := range stats.PauseQuantiles {
		stats.PauseQuantiles[i] = 0
	}
}

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
