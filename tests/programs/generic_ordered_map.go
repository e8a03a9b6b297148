// A map that remembers the order of insertion, with iterators, deletion while iterating, cloning, and a formatter of its own.
//
// spec: Type parameter declarations, Deletion of map elements, For statements with range clause
package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

type OrderedMap[K comparable, V any] struct {
	index map[K]int
	slots []slot[K, V]
	holes int
}

type slot[K comparable, V any] struct {
	key   K
	value V
	used  bool
}

func FromSeq[K comparable, V any](seq iter.Seq2[K, V]) *OrderedMap[K, V] {
	m := &OrderedMap[K, V]{}
	for k, v := range seq {
		m.Set(k, v)
	}
	return m
}

func (m *OrderedMap[K, V]) Set(k K, v V) {
	if i, ok := m.index[k]; ok {
		m.slots[i].value = v
		return
	}
	if m.index == nil {
		m.index = make(map[K]int)
	}
	m.index[k] = len(m.slots)
	m.slots = append(m.slots, slot[K, V]{k, v, true})
}

func (m *OrderedMap[K, V]) Get(k K) (v V, ok bool) {
	i, ok := m.index[k]
	if ok {
		v = m.slots[i].value
	}
	return v, ok
}

func (m *OrderedMap[K, V]) Delete(k K) bool {
	i, ok := m.index[k]
	if !ok {
		return false
	}
	delete(m.index, k)
	m.slots[i] = slot[K, V]{}
	if m.holes++; m.holes > len(m.slots)/2 {
		m.slots = slices.DeleteFunc(slices.Clone(m.slots), func(s slot[K, V]) bool { return !s.used })
		m.holes = 0
		for i, s := range m.slots {
			m.index[s.key] = i
		}
	}
	return true
}

func (m *OrderedMap[K, V]) Len() int { return len(m.index) }

func (m *OrderedMap[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for _, s := range m.slots {
			if s.used && !yield(s.key, s.value) {
				return
			}
		}
	}
}

func (m *OrderedMap[K, V]) Keys() iter.Seq[K] {
	return func(yield func(K) bool) {
		m.All()(func(k K, _ V) bool { return yield(k) })
	}
}

func (m *OrderedMap[K, V]) Format(f fmt.State, verb rune) {
	fmt.Fprint(f, "{")
	first := true
	for k, v := range m.All() {
		if !first {
			fmt.Fprint(f, ", ")
		}
		first = false
		fmt.Fprintf(f, "%v: "+fmt.FormatString(f, verb), k, v)
	}
	fmt.Fprint(f, "}")
}

// Invert exchanges keys and values; later ones win.
func Invert[K, V comparable](m *OrderedMap[K, V]) *OrderedMap[V, K] {
	inverse := new(OrderedMap[V, K])
	for k, v := range m.All() {
		inverse.Set(v, k)
	}
	return inverse
}

func main() {
	m := new(OrderedMap[string, int])
	for i, w := range strings.Fields("one two three four five two six seven") {
		m.Set(w, i)
	}
	fmt.Println(m, m.Len())
	fmt.Printf("%03d|%x\n", m, m)
	fmt.Println(m.Delete("three"), m.Delete("three"))
	m.Set("three", 33)
	fmt.Println(slices.Collect(m.Keys()))
	for k := range m.Keys() {
		if len(k) == 3 {
			m.Delete(k)
		}
	}
	fmt.Println(m, m.Len(), len(m.slots))
	v, ok := m.Get("two")
	fmt.Println(v, ok)
	inverse := Invert(m)
	fmt.Printf("%q\n", inverse)
	plain := maps.Collect(inverse.All())
	fmt.Println(plain, maps.Equal(plain, maps.Collect(inverse.All())))
	sorted := FromSeq(func(yield func(string, []int) bool) {
		for _, k := range slices.Sorted(m.Keys()) {
			v, _ := m.Get(k)
			if !yield(k, []int{v, len(k)}) {
				return
			}
		}
	})
	fmt.Println(sorted)
	var empty OrderedMap[[2]int, error]
	_, ok = empty.Get([2]int{1, 2})
	fmt.Println(&empty, ok, empty.Delete([2]int{}))
}
