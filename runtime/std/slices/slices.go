// Package slices works on slices of any type.
//
// Functions that shorten a slice in place clear what lies between the new end and the old one, so that it keeps nothing alive.
package slices

import (
	"cmp"
	"unsafe"
)

// Equal reports whether two slices have the same length and equal elements.
func Equal[S ~[]E, E comparable](s1, s2 S) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i, v := range s1 {
		if v != s2[i] {
			return false
		}
	}
	return true
}

// EqualFunc is Equal by eq.
func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i, v := range s1 {
		if !eq(v, s2[i]) {
			return false
		}
	}
	return true
}

// Compare compares the first elements that differ, then the lengths.
func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int {
	for i, v := range s1 {
		if i >= len(s2) {
			return +1
		}
		if c := cmp.Compare(v, s2[i]); c != 0 {
			return c
		}
	}
	if len(s1) < len(s2) {
		return -1
	}
	return 0
}

// CompareFunc is Compare by cmp.
func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int {
	for i, v := range s1 {
		if i >= len(s2) {
			return +1
		}
		if c := cmp(v, s2[i]); c != 0 {
			return c
		}
	}
	if len(s1) < len(s2) {
		return -1
	}
	return 0
}

// Index returns where v is first in s, or -1.
func Index[S ~[]E, E comparable](s S, v E) int {
	for i := range s {
		if v == s[i] {
			return i
		}
	}
	return -1
}

// IndexFunc returns where the first element is for which f is true, or -1.
func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int {
	for i := range s {
		if f(s[i]) {
			return i
		}
	}
	return -1
}

// Contains reports whether v is in s.
func Contains[S ~[]E, E comparable](s S, v E) bool { return Index(s, v) >= 0 }

// ContainsFunc reports whether f is true for an element of s.
func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool { return IndexFunc(s, f) >= 0 }

// Insert puts v at index i of s. What stood there and behind moves up.
func Insert[S ~[]E, E any](s S, i int, v ...E) S {
	_ = s[i:] // i is checked even if there is nothing to do
	m, n := len(v), len(s)
	switch {
	case m == 0:
		return s
	case i == n:
		return append(s, v...)
	case n+m > cap(s):
		grown := append(s[:i], make(S, n+m-i)...)
		copy(grown[i:], v)
		copy(grown[i+m:], s[i:])
		return grown
	case overlap(v, s[i:n+m]):
		// v is about to move. What append writes is not of s, so nothing is lost before it is in its place.
		s = append(s, v...)
		rotate(s[i:], n-i)
		return s
	}
	s = s[:n+m]
	copy(s[i+m:], s[i:])
	copy(s[i:], v)
	return s
}

// Delete removes s[i:j].
func Delete[S ~[]E, E any](s S, i, j int) S {
	_ = s[i:j:len(s)]
	if i == j {
		return s
	}
	n := i + copy(s[i:], s[j:])
	clear(s[n:])
	return s[:n]
}

// DeleteFunc removes the elements for which del is true.
func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S {
	n := IndexFunc(s, del)
	if n < 0 {
		return s
	}
	for _, v := range s[n+1:] {
		if !del(v) {
			s[n] = v
			n++
		}
	}
	clear(s[n:])
	return s[:n]
}

// Replace puts v in the place of s[i:j].
func Replace[S ~[]E, E any](s S, i, j int, v ...E) S {
	_ = s[i:j]
	rest := s[j:]
	end := i + len(v)
	total := end + len(rest)
	if total > cap(s) {
		grown := append(s[:i], make(S, total-i)...)
		copy(grown[i:], v)
		copy(grown[end:], rest)
		return grown
	}
	if end > j && overlap(v, s[j:total]) {
		v = append([]E(nil), v...)
	}
	result := s[:total]
	if end > j {
		copy(result[end:], rest)
		copy(result[i:], v)
		return result
	}
	copy(result[i:], v)
	copy(result[end:], rest)
	clear(s[total:])
	return result
}

// Clone returns a copy of s. What its elements point to is shared.
func Clone[S ~[]E, E any](s S) S { return append(s[:0:0], s...) }

// Compact keeps one of equal neighbours.
func Compact[S ~[]E, E comparable](s S) S {
	for i := 1; i < len(s); i++ {
		if s[i] != s[i-1] {
			continue
		}
		n := i
		for j := i + 1; j < len(s); j++ {
			if s[j] != s[j-1] {
				s[n] = s[j]
				n++
			}
		}
		clear(s[n:])
		return s[:n]
	}
	return s
}

// CompactFunc keeps the first of neighbours that are equal by eq.
func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S {
	for i := 1; i < len(s); i++ {
		if !eq(s[i], s[i-1]) {
			continue
		}
		n := i
		for j := i + 1; j < len(s); j++ {
			if !eq(s[j], s[j-1]) {
				s[n] = s[j]
				n++
			}
		}
		clear(s[n:])
		return s[:n]
	}
	return s
}

// Grow makes room for another n elements behind s.
func Grow[S ~[]E, E any](s S, n int) S {
	if n < 0 {
		panic("cannot be negative")
	}
	if missing := n - (cap(s) - len(s)); missing > 0 {
		s = append(s[:cap(s)], make([]E, missing)...)[:len(s)]
	}
	return s
}

// Clip gives up the room behind s.
func Clip[S ~[]E, E any](s S) S { return s[:len(s):len(s)] }

// Reverse turns s around.
func Reverse[S ~[]E, E any](s S) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

// Concat returns a new slice of all elements of the slices.
func Concat[S ~[]E, E any](slices ...S) S {
	size := 0
	for _, s := range slices {
		size += len(s)
		if size < 0 {
			panic("len out of range")
		}
	}
	all := Grow[S](nil, size)
	for _, s := range slices {
		all = append(all, s...)
	}
	return all
}

// Repeat returns a new slice that is count times x.
func Repeat[S ~[]E, E any](x S, count int) S {
	if count < 0 {
		panic("cannot be negative")
	}
	const maxInt = 1<<63 - 1
	if count > 0 && len(x) > maxInt/count {
		panic("the result of (len(x) * count) overflows")
	}
	all := make(S, len(x)*count)
	for n := copy(all, x); n < len(all); n *= 2 {
		copy(all[n:], all[:n])
	}
	return all
}

// overlap reports whether two slices share memory.
func overlap[E any](a, b []E) bool {
	size := unsafe.Sizeof(*new(E))
	if len(a) == 0 || len(b) == 0 || size == 0 {
		return false
	}
	first, second := uintptr(unsafe.Pointer(&a[0])), uintptr(unsafe.Pointer(&b[0]))
	return first < second+uintptr(len(b))*size && second < first+uintptr(len(a))*size
}

// rotate exchanges s[:n] and s[n:].
func rotate[E any](s []E, n int) {
	Reverse(s[:n])
	Reverse(s[n:])
	Reverse(s)
}
