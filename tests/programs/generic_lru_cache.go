// A generic LRU cache with eviction callbacks, statistics and a loader, and a function memoized through it.
//
// spec: Type parameter declarations, Function types, Struct types
package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

type entry[K comparable, V any] struct {
	key        K
	value      V
	prev, next *entry[K, V]
}

type Cache[K comparable, V any] struct {
	OnEvict      func(K, V)
	limit        int
	entries      map[K]*entry[K, V]
	head, tail   *entry[K, V] // most recent, least recent
	hits, misses int
}

func NewCache[K comparable, V any](limit int) *Cache[K, V] {
	return &Cache[K, V]{limit: limit, entries: make(map[K]*entry[K, V])}
}

func (c *Cache[K, V]) unlink(e *entry[K, V]) {
	if e.prev != nil {
		e.prev.next = e.next
	} else {
		c.head = e.next
	}
	if e.next != nil {
		e.next.prev = e.prev
	} else {
		c.tail = e.prev
	}
	e.prev, e.next = nil, nil
}

func (c *Cache[K, V]) pushFront(e *entry[K, V]) {
	e.next = c.head
	if c.head != nil {
		c.head.prev = e
	} else {
		c.tail = e
	}
	c.head = e
}

func (c *Cache[K, V]) Get(k K) (v V, ok bool) {
	e, ok := c.entries[k]
	if !ok {
		c.misses++
		return v, false
	}
	c.hits++
	c.unlink(e)
	c.pushFront(e)
	return e.value, true
}

func (c *Cache[K, V]) Put(k K, v V) {
	if e, ok := c.entries[k]; ok {
		e.value = v
		c.unlink(e)
		c.pushFront(e)
		return
	}
	if len(c.entries) == c.limit {
		old := c.tail
		c.unlink(old)
		delete(c.entries, old.key)
		if c.OnEvict != nil {
			c.OnEvict(old.key, old.value)
		}
	}
	e := &entry[K, V]{key: k, value: v}
	c.entries[k] = e
	c.pushFront(e)
}

func (c *Cache[K, V]) Load(k K, load func(K) (V, error)) (V, error) {
	if v, ok := c.Get(k); ok {
		return v, nil
	}
	v, err := load(k)
	if err == nil {
		c.Put(k, v)
	}
	return v, err
}

func (c *Cache[K, V]) Keys() (keys []K) {
	for e := c.head; e != nil; e = e.next {
		keys = append(keys, e.key)
	}
	return keys
}

// Memoize returns f with a cache before it; f may call what is returned.
func Memoize[K comparable, V any](limit int, f func(self func(K) V, k K) V) func(K) V {
	cache := NewCache[K, V](limit)
	var self func(K) V
	self = func(k K) V {
		if v, ok := cache.Get(k); ok {
			return v
		}
		v := f(self, k)
		cache.Put(k, v)
		return v
	}
	return self
}

type cell struct{ row, col int }

func main() {
	c := NewCache[string, int](3)
	var evicted []string
	c.OnEvict = func(k string, v int) { evicted = append(evicted, fmt.Sprint(k, v)) }
	for i, k := range strings.Split("abcadbeaf", "") {
		if _, ok := c.Get(k); !ok {
			c.Put(k, i)
		}
	}
	c.Put("a", 100)
	fmt.Println(c.Keys(), evicted, c.hits, c.misses)
	boom := errors.New("no such key")
	for _, k := range []string{"x", "y", "x", "a"} {
		v, err := c.Load(k, func(k string) (int, error) {
			if k == "y" {
				return 0, fmt.Errorf("%w: %q", boom, k)
			}
			return len(k), nil
		})
		fmt.Println(v, err, errors.Is(err, boom))
	}
	fib := Memoize(100, func(fib func(int) uint64, n int) uint64 {
		if n < 2 {
			return uint64(n)
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(90))
	paths := Memoize(1000, func(paths func(cell) int, c cell) int {
		if c.row == 0 || c.col == 0 {
			return 1
		}
		return paths(cell{c.row - 1, c.col}) + paths(cell{c.row, c.col - 1})
	})
	fmt.Println(paths(cell{16, 16}))
	byPoint := NewCache[cell, []string](1)
	byPoint.Put(cell{1, 2}, []string{"a"})
	byPoint.Put(cell{2, 1}, nil)
	_, ok := byPoint.Get(cell{1, 2})
	fmt.Println(ok, byPoint.Keys(), slices.Contains(byPoint.Keys(), cell{2, 1}))
}
