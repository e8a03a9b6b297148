// Package unique makes one value of all that are equal.
package unique

import "weak"

// Handle stands for a value. Handles of equal values are equal.
type Handle[T comparable] struct {
	value *T
}

// Value returns the value.
func (h Handle[T]) Value() T { return *h.value }

// key is what a value is found by: values of different types have keys of different types.
type key[T comparable] struct{ value T }

// place is where a value is, as long as a handle refers to it.
type place[T comparable] struct{ weak.Pointer[T] }

func (p place[T]) free() bool { return p.Value() == nil }

var (
	places = make(map[any]interface{ free() bool })
	// limit is how many places there may be before those are looked for that are free.
	limit = 64
)

// Make returns the handle of value.
func Make[T comparable](value T) Handle[T] {
	if p, ok := places[key[T]{value}].(place[T]); ok {
		if known := p.Value(); known != nil {
			return Handle[T]{known}
		}
	}
	if len(places) >= limit {
		clean()
	}
	handle := Handle[T]{new(T)}
	*handle.value = value
	places[key[T]{value}] = place[T]{weak.Make(handle.value)}
	return handle
}

// clean removes places that are free. That more than half can be taken before it is called again makes it cheap.
func clean() {
	for k, p := range places {
		if p.free() {
			delete(places, k)
		}
	}
	limit = max(64, 2*len(places))
}
