// An LRU cache on container/list and a map, with eviction callbacks and statistics.
//
// spec: Struct types, Map types, Function types
package main

import (
	"container/list"
	"fmt"
	"strings"
)

type entry struct {
	key   string
	value int
}

type Cache struct {
	capacity     int
	order        *list.List
	index        map[string]*list.Element
	onEvict      func(key string, value int)
	hits, misses int
}

func New(capacity int) *Cache {
	return &Cache{capacity: capacity, order: list.New(), index: make(map[string]*list.Element)}
}

func (c *Cache) Get(key string) (int, bool) {
	e, ok := c.index[key]
	if !ok {
		c.misses++
		return 0, false
	}
	c.hits++
	c.order.MoveToFront(e)
	return e.Value.(*entry).value, true
}

func (c *Cache) Put(key string, value int) {
	if e, ok := c.index[key]; ok {
		e.Value.(*entry).value = value
		c.order.MoveToFront(e)
		return
	}
	if c.order.Len() == c.capacity {
		last := c.order.Back()
		old := c.order.Remove(last).(*entry)
		delete(c.index, old.key)
		if c.onEvict != nil {
			c.onEvict(old.key, old.value)
		}
	}
	c.index[key] = c.order.PushFront(&entry{key, value})
}

func (c *Cache) String() string {
	var parts []string
	for e := c.order.Front(); e != nil; e = e.Next() {
		kv := e.Value.(*entry)
		parts = append(parts, fmt.Sprintf("%s=%d", kv.key, kv.value))
	}
	return strings.Join(parts, " ")
}

func main() {
	c := New(3)
	evicted := []string{}
	c.onEvict = func(k string, v int) { evicted = append(evicted, fmt.Sprint(k, v)) }
	for i, k := range strings.Split("a b c a d a e b a", " ") {
		if v, ok := c.Get(k); ok {
			fmt.Println("hit", k, v)
		} else {
			c.Put(k, i)
		}
		fmt.Println(c)
	}
	c.Put("a", 100)
	fmt.Println(c, len(c.index), evicted, c.hits, c.misses)

	big := New(100)
	seed := uint32(1)
	for i := 0; i < 5000; i++ {
		seed = seed*1664525 + 1013904223
		key := fmt.Sprint(seed >> 25)
		if _, ok := big.Get(key); !ok {
			big.Put(key, i)
		}
	}
	fmt.Println(big.hits, big.misses, big.order.Len())
}
