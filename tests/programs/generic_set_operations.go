// A set as a generic map type: union, intersection, difference, subsets, iteration in order, and sets of sets' keys.
//
// spec: Type parameter declarations, Map types, Type inference
package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

type Set[T comparable] map[T]struct{}

func Of[T comparable](items ...T) Set[T] {
	s := make(Set[T], len(items))
	for _, v := range items {
		s[v] = struct{}{}
	}
	return s
}

func Collect[T comparable](seq iter.Seq[T]) Set[T] {
	s := Set[T]{}
	for v := range seq {
		s.Add(v)
	}
	return s
}

func (s Set[T]) Add(v T) bool {
	if s.Has(v) {
		return false
	}
	s[v] = struct{}{}
	return true
}

func (s Set[T]) Has(v T) bool { _, ok := s[v]; return ok }

func (s Set[T]) All() iter.Seq[T] { return maps.Keys(s) }

func Union[T comparable](sets ...Set[T]) Set[T] {
	all := Set[T]{}
	for _, s := range sets {
		maps.Copy(all, s)
	}
	return all
}

func (s Set[T]) Intersect(t Set[T]) Set[T] {
	if len(t) < len(s) {
		s, t = t, s
	}
	both := Set[T]{}
	for v := range s {
		if t.Has(v) {
			both.Add(v)
		}
	}
	return both
}

func (s Set[T]) Minus(t Set[T]) Set[T] {
	rest := maps.Clone(s)
	maps.DeleteFunc(rest, func(v T, _ struct{}) bool { return t.Has(v) })
	return rest
}

func (s Set[T]) SubsetOf(t Set[T]) bool {
	for v := range s {
		if !t.Has(v) {
			return false
		}
	}
	return true
}

// Ordered lists any map's keys in order.
func Ordered[M ~map[K]V, K cmp.Ordered, V any](m M) []K { return slices.Sorted(maps.Keys(m)) }

func Map[T, U comparable](s Set[T], f func(T) U) Set[U] {
	t := Set[U]{}
	for v := range s {
		t.Add(f(v))
	}
	return t
}

type point struct{ x, y int }

type vowels = Set[rune]

func main() {
	a, b := Of(1, 2, 3, 4), Of(3, 4, 5)
	fmt.Println(Ordered(Union(a, b)), Ordered(a.Intersect(b)), Ordered(a.Minus(b)), Ordered(b.Minus(a)))
	fmt.Println(a.SubsetOf(b), Of(3).SubsetOf(a), Of[int]().SubsetOf(b), maps.Equal(a, Of(4, 3, 2, 1, 1)))
	fmt.Println(a.Add(9), a.Add(9), len(a), len(Union[string]()))
	words := Collect(strings.FieldsSeq("one two three two one zero"))
	fmt.Println(Ordered(words), Ordered(Map(words, func(s string) int { return len(s) })))
	v := vowels{}
	for _, r := range "aeiou" {
		v.Add(r)
	}
	count := 0
	for _, r := range "generic programming" {
		if v.Has(r) {
			count++
		}
	}
	fmt.Println(count)
	p := Of(point{1, 2}, point{2, 1}, point{1, 2})
	fmt.Println(len(p), p.Has(point{2, 1}), len(Map(p, func(p point) int { return p.x + p.y })))
	sum := 0
	for n := range b.All() {
		sum += n
	}
	fmt.Printf("%d %T %v\n", sum, b, len(Of[any](1, "1", 1.0, nil, 1)))
}
