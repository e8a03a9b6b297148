// Package cmp compares ordered values. In its order NaN comes before all other numbers and equals itself, so sorting by it has one result.
package cmp

// Ordered is the constraint of types that have the operators < <= >= >.
type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr |
		~float32 | ~float64 |
		~string
}

// Less reports whether x comes before y.
func Less[T Ordered](x, y T) bool { return x < y || x != x && y == y }

// Compare returns -1 if x comes before y, +1 if it comes after y, 0 if they are equal.
func Compare[T Ordered](x, y T) int {
	if x < y {
		return -1
	}
	if x > y {
		return +1
	}
	// What is neither less nor greater is equal, but for NaN.
	if x != x {
		if y != y {
			return 0
		}
		return -1
	}
	if y != y {
		return +1
	}
	return 0
}

// Or returns the first of its arguments that is not zero, or zero if all are.
func Or[T comparable](vals ...T) T {
	var zero T
	for _, v := range vals {
		if v != zero {
			return v
		}
	}
	return zero
}
