// Package debug: control of the collector.
package debug

import "runtime"

// setGCPercent sets GOGC and returns the value before.
func setGCPercent(percent int) int

// SetGCPercent sets the growth of the heap, in per cent of what survived the last collection, that starts the next one; a
// negative one turns the collector off. It returns the previous setting.
func SetGCPercent(percent int) int { return setGCPercent(percent) }

// FreeOSMemory collects and returns as much memory to the system as possible.
func FreeOSMemory() { runtime.GC() }
