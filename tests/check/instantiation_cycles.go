// errorcheck -lang=go1.19

// Calls that need instances without end, beside some that do not.

package p

func calls[T any](n int, x T) { // ERROR "instantiation cycle:"
	calls(n-1, []T{x})
}

func fine[T any](n int, x T) {
	if n > 0 {
		fine(n-1, x)
		fine[string](n-1, "")
	}
}

type Chain[T any] struct{ next *Chain[T] }

func (c *Chain[E]) Map(f func(E) E) *Chain[E] { return c.next.Map(f) }
