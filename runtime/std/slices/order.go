package slices

import (
	"cmp"
	"internal/sorting"
)

// ordered is a collection in the order of package cmp.
type ordered[E cmp.Ordered] []E

func (x ordered[E]) Less(i, j int) bool { return cmp.Less(x[i], x[j]) }
func (x ordered[E]) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// orderedBy is a collection in the order of a comparison function.
type orderedBy[E any] struct {
	elems []E
	cmp   func(a, b E) int
}

func (x orderedBy[E]) Less(i, j int) bool { return x.cmp(x.elems[i], x.elems[j]) < 0 }
func (x orderedBy[E]) Swap(i, j int)      { x.elems[i], x.elems[j] = x.elems[j], x.elems[i] }

// Sort sorts x in ascending order, NaNs first.
func Sort[S ~[]E, E cmp.Ordered](x S) { sorting.Quick(ordered[E](x), len(x)) }

// SortFunc sorts x in the order of cmp; equal elements may change places.
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	sorting.Quick(orderedBy[E]{x, cmp}, len(x))
}

// SortStableFunc sorts x in the order of cmp and keeps equal elements in their order.
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	sorting.Stable(orderedBy[E]{x, cmp}, len(x))
}

// IsSorted reports whether x is in ascending order.
func IsSorted[S ~[]E, E cmp.Ordered](x S) bool { return sorting.IsSorted(ordered[E](x), len(x)) }

// IsSortedFunc reports whether x is in the order of cmp.
func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool {
	return sorting.IsSorted(orderedBy[E]{x, cmp}, len(x))
}

// Min returns the least element, NaN if there is one.
func Min[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) == 0 {
		panic("slices.Min: empty list")
	}
	least := x[0]
	for _, v := range x[1:] {
		least = min(least, v)
	}
	return least
}

// MinFunc returns the first of the least elements in the order of cmp.
func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) == 0 {
		panic("slices.MinFunc: empty list")
	}
	least := x[0]
	for _, v := range x[1:] {
		if cmp(v, least) < 0 {
			least = v
		}
	}
	return least
}

// Max returns the greatest element, NaN if there is one.
func Max[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) == 0 {
		panic("slices.Max: empty list")
	}
	greatest := x[0]
	for _, v := range x[1:] {
		greatest = max(greatest, v)
	}
	return greatest
}

// MaxFunc returns the first of the greatest elements in the order of cmp.
func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) == 0 {
		panic("slices.MaxFunc: empty list")
	}
	greatest := x[0]
	for _, v := range x[1:] {
		if cmp(v, greatest) > 0 {
			greatest = v
		}
	}
	return greatest
}

// BinarySearch returns where target is first in the sorted slice x, or would be, and whether it is there.
func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool) {
	low, high := 0, len(x) // x[:low] is less than target, x[high:] is not
	for low < high {
		middle := int(uint(low+high) >> 1)
		if cmp.Less(x[middle], target) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, low < len(x) && (x[low] == target || x[low] != x[low] && target != target)
}

// BinarySearchFunc is BinarySearch in the order of cmp, which compares an element with target.
func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) {
	low, high := 0, len(x)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if cmp(x[middle], target) < 0 {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, low < len(x) && cmp(x[low], target) == 0
}
