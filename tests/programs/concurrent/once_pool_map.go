// sync.Once, OnceValue, Pool and Map used by many goroutines.
//
// spec: Function literals, Type assertions
package main

import (
	"bytes"
	"fmt"
	"sort"
	"sync"
)

type config struct{ loads int }

var (
	once   sync.Once
	global *config
	loads  int
)

func get() *config {
	once.Do(func() {
		loads++
		global = &config{loads}
	})
	return global
}

var buffers = sync.Pool{New: func() interface{} { return new(bytes.Buffer) }}

func render(n int) string {
	b := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(b)
	b.Reset()
	for i := range n {
		fmt.Fprint(b, i)
	}
	return b.String()
}

func main() {
	var wg sync.WaitGroup
	same := make([]bool, 10)
	for i := range same {
		wg.Add(1)
		go func() {
			defer wg.Done()
			same[i] = get() == global
		}()
	}
	wg.Wait()
	fmt.Println(loads, same)
	value := sync.OnceValue(func() int { loads++; return 42 })
	fmt.Println(value(), value(), loads)
	a, b := sync.OnceValues(func() (int, error) { return 1, fmt.Errorf("only once") })()
	fmt.Println(a, b)
	fmt.Println(render(5), render(3), render(0) == "")

	var m sync.Map
	for i := range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			m.Store(i, fmt.Sprint("v", i))
			if i%3 == 0 {
				m.Delete(i)
			}
		}()
	}
	wg.Wait()
	v, ok := m.Load(4)
	_, missing := m.Load(3)
	old, loaded := m.LoadOrStore(4, "other")
	fresh, stored := m.LoadOrStore(3, "three")
	fmt.Println(v, ok, missing, old, loaded, fresh, stored)
	var keys []int
	m.Range(func(k, v interface{}) bool { keys = append(keys, k.(int)); return true })
	sort.Ints(keys)
	fmt.Println(keys)
	gone, was := m.LoadAndDelete(5)
	fmt.Println(gone, was)
	func() {
		var o sync.Once
		defer func() {
			fmt.Println(recover())
			o.Do(func() { fmt.Println("never") })
		}()
		o.Do(func() { panic("in once") })
	}()
}
