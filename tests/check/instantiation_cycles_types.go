// errorcheck -lang=go1.19

// A generic type that needs instances of itself without end.

package p

type Nest[T any] struct{ next *Nest[[]T] } // ERROR "instantiation cycle:"

type Fine[T any] struct{ next *Fine[T] }
