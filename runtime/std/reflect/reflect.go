// Package reflect: the headers of slices and strings.
package reflect

// SliceHeader is the run-time form of a slice.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

// StringHeader is the run-time form of a string.
type StringHeader struct {
	Data uintptr
	Len  int
}
