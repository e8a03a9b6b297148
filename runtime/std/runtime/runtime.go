// Package runtime: the collector, memory statistics and goroutines as programs see them.
package runtime

// GOOS and Compiler name the system that programs run on.
const (
	GOOS     = "linux"
	Compiler = "goscape"
)

// GC runs a collection and waits until it is complete.
func GC()

// KeepAlive marks its argument as reachable up to this call.
//
//go:noinline
func KeepAlive(x any) {}

// Gosched lets other goroutines run.
func Gosched()

// Goexit ends the calling goroutine after running its deferred functions.
func Goexit()

// Breakpoint stops the program for a debugger; without one it ends.
func Breakpoint()

// NumGoroutine returns the number of goroutines.
func NumGoroutine() int

// NumCPU returns the number of processors that programs use: one.
func NumCPU() int { return 1 }

// GOMAXPROCS returns the number of processors that run Go code, which is always one.
func GOMAXPROCS(n int) int { return 1 }

// LockOSThread ties the calling goroutine to its thread. There is only one.
func LockOSThread() {}

// UnlockOSThread undoes that.
func UnlockOSThread() {}

// NumCgoCall returns the number of calls into C, which cannot be made.
func NumCgoCall() int64 { return 0 }

// GOROOT returns where Go is installed: nowhere that this implementation needs, so only the environment can say.
func GOROOT() string { return goroot() }

func goroot() string

// Caller reports the file and line of a caller of this function: 0 is the function that calls Caller.
func Caller(skip int) (pc uintptr, file string, line int, ok bool)

// Version returns the version of the language and library that are implemented.
func Version() string { return "go1.27.3" }

// MemStats holds statistics of the heap.
type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
}

// stats is what readStats fills in, in this order.
type stats struct {
	mallocs, frees, totalBytes, liveBytes    uint64
	usedBytes, inUseBytes, idleBytes         uint64
	goal, cycles, forced, pausedNs, stackSys uint64
}

// readStats fills in the counters.
//
//goscape:leaks into=
func readStats(into *stats)

// readPauses fills in how long the last collections took, and when they ended, in nanoseconds since 1970: the nth one at n-1 modulo 256.
//
//goscape:leaks ns= end=
func readPauses(ns, end *[256]uint64)

// ReadMemStats fills m with statistics, exact at this moment.
//
//goscape:leaks m=
func ReadMemStats(m *MemStats) {
	var s stats
	readStats(&s)
	m.Alloc = s.liveBytes
	m.TotalAlloc = s.totalBytes
	m.Sys = s.usedBytes + s.stackSys
	m.Mallocs = s.mallocs
	m.Frees = s.frees
	m.HeapAlloc = s.liveBytes
	m.HeapSys = s.usedBytes
	m.HeapInuse = s.inUseBytes
	m.HeapIdle = s.usedBytes - s.inUseBytes
	m.HeapReleased = m.HeapIdle - s.idleBytes
	m.HeapObjects = s.mallocs - s.frees
	m.StackInuse = s.stackSys
	m.StackSys = s.stackSys
	m.NextGC = s.goal
	m.PauseTotalNs = s.pausedNs
	m.NumGC = uint32(s.cycles)
	readPauses(&m.PauseNs, &m.PauseEnd)
	m.LastGC = m.PauseEnd[(m.NumGC+255)%256]
	m.NumForcedGC = uint32(s.forced)
	m.EnableGC = true
}
