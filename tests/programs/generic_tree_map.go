// A treap as a generic ordered map: a comparison function or a natural order, ranges, iteration, and keys of several types.
//
// spec: Type parameter declarations, Type inference, Comparison operators
package main

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"
)

type TreeMap[K, V any] struct {
	compare func(a, b K) int
	root    *branch[K, V]
	size    int
	seed    uint32
}

type branch[K, V any] struct {
	key         K
	value       V
	priority    uint32
	left, right *branch[K, V]
}

func NewFunc[V, K any](compare func(a, b K) int) *TreeMap[K, V] {
	return &TreeMap[K, V]{compare: compare, seed: 1}
}

func New[K cmp.Ordered, V any]() *TreeMap[K, V] { return NewFunc[V](cmp.Compare[K]) }

func (m *TreeMap[K, V]) Set(k K, v V) {
	m.seed = m.seed*1664525 + 1013904223
	m.root = m.set(m.root, k, v)
}

func (m *TreeMap[K, V]) set(b *branch[K, V], k K, v V) *branch[K, V] {
	if b == nil {
		m.size++
		return &branch[K, V]{key: k, value: v, priority: m.seed}
	}
	switch c := m.compare(k, b.key); {
	case c < 0:
		b.left = m.set(b.left, k, v)
		if l := b.left; l.priority > b.priority {
			b.left, l.right = l.right, b
			return l
		}
	case c > 0:
		b.right = m.set(b.right, k, v)
		if r := b.right; r.priority > b.priority {
			b.right, r.left = r.left, b
			return r
		}
	default:
		b.value = v
	}
	return b
}

func (m *TreeMap[K, V]) Get(k K) (v V, ok bool) {
	for b := m.root; b != nil; {
		c := m.compare(k, b.key)
		if c == 0 {
			return b.value, true
		}
		if c < 0 {
			b = b.left
		} else {
			b = b.right
		}
	}
	return
}

func (b *branch[K, V]) walk(yield func(K, V) bool) bool {
	return b == nil || b.left.walk(yield) && yield(b.key, b.value) && b.right.walk(yield)
}

func (m *TreeMap[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { m.root.walk(yield) }
}

// Between yields the keys in [low, high).
func (m *TreeMap[K, V]) Between(low, high K) iter.Seq[K] {
	return func(yield func(K) bool) {
		var visit func(b *branch[K, V]) bool
		visit = func(b *branch[K, V]) bool {
			if b == nil {
				return true
			}
			above, below := m.compare(b.key, low) >= 0, m.compare(b.key, high) < 0
			return (!above || visit(b.left)) && (!above || !below || yield(b.key)) && (!below || visit(b.right))
		}
		visit(m.root)
	}
}

func (m *TreeMap[K, V]) Min() (k K, ok bool) {
	for k := range m.All() {
		return k, true
	}
	return k, false
}

func height[K, V any](b *branch[K, V]) int {
	if b == nil {
		return 0
	}
	return 1 + max(height(b.left), height(b.right))
}

type version struct{ major, minor int }

func main() {
	counts := New[string, int]()
	for word := range strings.FieldsSeq("it was the best of times it was the worst of times") {
		n, _ := counts.Get(word)
		counts.Set(word, n+1)
	}
	for w, n := range counts.All() {
		fmt.Print(w, ":", n, " ")
	}
	fmt.Println(counts.size, slices.Collect(counts.Between("c", "times")))
	numbers := New[int, struct{}]()
	for i := range 1000 {
		numbers.Set(i*7919%1009, struct{}{})
	}
	fmt.Println(numbers.size, height(numbers.root) < 40, slices.Collect(numbers.Between(500, 510)))
	releases := NewFunc[string](func(a, b version) int {
		return cmp.Or(cmp.Compare(b.major, a.major), cmp.Compare(b.minor, a.minor))
	})
	for i, name := range []string{"one", "two", "three", "four"} {
		releases.Set(version{1 + i/2, i % 2 * 10}, name)
	}
	releases.Set(version{1, 10}, "second")
	for v, name := range releases.All() {
		fmt.Print(v, name, " ")
	}
	newest, ok := releases.Min()
	fmt.Println(newest, ok)
	_, ok = New[float64, error]().Min()
	fmt.Println(ok)
	folded := NewFunc[int](func(a, b string) int { return strings.Compare(strings.ToLower(a), strings.ToLower(b)) })
	folded.Set("Go", 1)
	folded.Set("GO", 2)
	v, ok := folded.Get("go")
	fmt.Println(v, ok, folded.size)
}
