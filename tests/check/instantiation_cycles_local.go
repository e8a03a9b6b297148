// errorcheck -lang=go1.19

// Each instance declares a type of its own, for which it needs another instance.

package p

func local[T any]() { // ERROR "instantiation cycle:"
	type U int
	local[U]()
}

func fine[T any]() {
	type U int
	var _ U
}
