package sort

import (
	"internal/sorting"
	"unsafe"
)

// Slice sorts slice x; equal elements may change places. It panics if x is no slice.
func Slice(x any, less func(i, j int) bool) {
	if s := sliceOf(x, less); s.len > 1 {
		sorting.Quick(swapped(s, x), s.len)
	}
}

// SliceStable sorts slice x and keeps equal elements in their order.
func SliceStable(x any, less func(i, j int) bool) {
	if s := sliceOf(x, less); s.len > 1 {
		sorting.Stable(swapped(s, x), s.len)
	}
}

// SliceIsSorted reports whether slice x is sorted.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	n := sliceOf(x, less).len
	for i := n - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}

// slice is a slice of any type with an order.
type slice struct {
	less func(i, j int) bool
	base unsafe.Pointer
	len  int
	size uintptr // of an element
}

func sliceOf(x any, less func(i, j int) bool) slice {
	base, len, size, kind := elements(x)
	if kind != "" {
		panic(&valueError{kind})
	}
	return slice{untracked(less), base, len, size}
}

// swapped is s as a collection. With as many objects as gc's reflect.Swapper: a closure, and what it exchanges elements through if they
// are neither words nor strings nor small numbers.
func swapped(s slice, x any) *slice {
	newTemp(x)
	return &s
}

// newTemp makes the object for the elements of slice x.
func newTemp(x any)

// untracked is less for the escape analysis too: sorting calls it from an object on the heap, but keeps it no longer than that.
func untracked(less func(i, j int) bool) func(i, j int) bool {
	at := uintptr(unsafe.Pointer(&less))
	return *(*func(i, j int) bool)(unsafe.Pointer(at))
}

// elements returns the memory, length and element size of slice x. If x is no slice, kind names its kind.
func elements(x any) (base unsafe.Pointer, len int, size uintptr, kind string)

// valueError says that something is no slice.
type valueError struct{ kind string }

func (e *valueError) Error() string {
	if e.kind == "zero" {
		return "reflect: call of Swapper on zero Value"
	}
	return "reflect: call of Swapper on " + e.kind + " Value"
}

func (s *slice) Len() int           { return s.len }
func (s *slice) Less(i, j int) bool { return s.less(i, j) }

// Swap exchanges words, then bytes. The elements' pointers are never anywhere but in registers and in their places: nothing in here can
// collect.
func (s *slice) Swap(i, j int) {
	p, q := unsafe.Add(s.base, uintptr(i)*s.size), unsafe.Add(s.base, uintptr(j)*s.size)
	n := s.size
	for ; n >= 8; n -= 8 {
		a, b := (*unsafe.Pointer)(p), (*unsafe.Pointer)(q)
		*a, *b = *b, *a
		p, q = unsafe.Add(p, 8), unsafe.Add(q, 8)
	}
	for ; n > 0; n-- {
		a, b := (*byte)(p), (*byte)(q)
		*a, *b = *b, *a
		p, q = unsafe.Add(p, 1), unsafe.Add(q, 1)
	}
}
