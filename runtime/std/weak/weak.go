// Package weak has pointers that do not keep what they point to.
package weak

import "unsafe"

// Pointer is a weak pointer. Pointers that were made of the same pointer are equal, also when what it pointed to is gone.
type Pointer[T any] struct {
	_      [0]*T
	handle *uintptr // holds the address until the collector frees what is there
}

// handleOf returns the handle of an address.
func handleOf(ptr unsafe.Pointer) *uintptr

// Make returns a weak pointer to what ptr points to.
func Make[T any](ptr *T) Pointer[T] {
	if ptr == nil {
		return Pointer[T]{}
	}
	return Pointer[T]{handle: handleOf(unsafe.Pointer(ptr))}
}

// Value returns the pointer, or nil if what it pointed to is gone.
func (p Pointer[T]) Value() *T {
	if p.handle == nil {
		return nil
	}
	return (*T)(unsafe.Pointer(*p.handle))
}
