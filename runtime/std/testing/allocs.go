// Package testing: so far only counting of allocations.
package testing

// mallocs returns the number of objects allocated so far.
func mallocs() uint64

// AllocsPerRun returns the average number of allocations during calls to f, rounded down. It calls f once to warm up,
// then runs times.
//
//goscape:leaks f=
func AllocsPerRun(runs int, f func()) (avg float64) {
	f()
	before := mallocs()
	for i := 0; i < runs; i++ {
		f()
	}
	return float64((mallocs() - before) / uint64(runs))
}
