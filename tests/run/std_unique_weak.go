// run

// Packages unique and weak.

package main

import (
	"fmt"
	"math"
	"runtime"
	"strings"
	"unique"
	"weak"
)

type point struct {
	x, y int
	name string
}

type node struct {
	next  *node
	value [4]int
}

//go:noinline
func deep(n int) int {
	var room [64]int
	for i := range room {
		room[i] = n
	}
	if n == 0 {
		return room[5]
	}
	return deep(n-1) + room[n%64]
}

// collect frees what is garbage. Old words on the stack could keep it, so they are overwritten before.
func collect() {
	for range 3 {
		deep(100)
		runtime.GC()
	}
}

func handles() {
	a, b := unique.Make("hello"), unique.Make(strings.ToLower("HELLO"))
	fmt.Println(a == b, a.Value(), a == unique.Make("other"))
	p := unique.Make(point{1, 2, "p"})
	fmt.Println(p == unique.Make(point{1, 2, "p"}), p == unique.Make(point{2, 1, "p"}), p.Value())
	fmt.Println(unique.Make[any](1) == unique.Make[any](1), unique.Make[any](1) == unique.Make[any](1.0), unique.Make[any](nil) == unique.Make[any](nil))
	nan := math.NaN()
	fmt.Println(unique.Make(nan) == unique.Make(nan), unique.Make(0.0) == unique.Make(math.Copysign(0, -1)), unique.Make(struct{}{}) == unique.Make(struct{}{}))
	counts := map[unique.Handle[string]]int{}
	for _, word := range strings.Fields("a b a c b a") {
		counts[unique.Make(word)]++
	}
	fmt.Println(len(counts), counts[unique.Make("a")], counts[unique.Make("z")])
	var zero unique.Handle[int]
	fmt.Println(zero == unique.Make(0), zero == unique.Handle[int]{})
	func() {
		defer func() { fmt.Println(recover()) }()
		unique.Make[any]([]int{})
	}()
	// Handles that nobody has do not pile up, those that somebody has stay.
	kept := make(map[int]unique.Handle[int])
	for i := range 20000 {
		h := unique.Make(i)
		if i%1000 == 0 {
			kept[i] = h
			runtime.GC()
		}
	}
	good := 0
	for i, h := range kept {
		if h == unique.Make(i) && h.Value() == i {
			good++
		}
	}
	fmt.Println(good, len(kept))
}

//go:noinline
func makeWeak(n int) (weaks []weak.Pointer[node], kept *node) {
	for i := range n {
		p := &node{value: [4]int{i}}
		weaks = append(weaks, weak.Make(p))
		if i == 3 {
			kept = p
		}
	}
	return weaks, kept
}

//go:noinline
func alive(weaks []weak.Pointer[node]) (n int) {
	for _, w := range weaks {
		if w.Value() != nil {
			n++
		}
	}
	return n
}

func pointers() {
	var none weak.Pointer[node]
	fmt.Println(none.Value() == nil, none == weak.Make[node](nil))
	weaks, kept := makeWeak(100)
	collect()
	// A word that was forgotten may keep one or two.
	fmt.Println(alive(weaks) < 5, weaks[3].Value() == kept, kept.value[0], weaks[3] == weak.Make(kept), weaks[3] == weaks[4], weaks[4] == weaks[4])
	field := weak.Make(&kept.value[2])
	fmt.Println(field.Value() == &kept.value[2], field == weak.Make(&kept.value[2]), field == weak.Make(&kept.value[1]))
	runtime.KeepAlive(kept)

	// A cache that does not keep what it knows.
	cache := map[string]weak.Pointer[[]byte]{}
	made := 0
	load := func(name string) *[]byte {
		if data := cache[name].Value(); data != nil {
			return data
		}
		made++
		data := []byte(strings.Repeat(name, 100))
		cache[name] = weak.Make(&data)
		return &data
	}
	x := load("x")
	collect()
	fmt.Println(load("x") == x, made, len(*x))

	// Finalizers come after weak pointers are cleared.
	cleared := make(chan bool)
	var w weak.Pointer[node]
	func() {
		p := &node{}
		w = weak.Make(p)
		runtime.SetFinalizer(p, func(p *node) { cleared <- w.Value() == nil && weak.Make(p) != w })
	}()
	collect()
	fmt.Println(<-cleared)
}

func main() {
	handles()
	pointers()
}

// Output:
// true hello false
// true false {1 2 p}
// true false true
// false true true
// 3 3 0
// false true
// runtime error: hash of unhashable type []int
// 20 20
// true true
// true true 3 true false true
// true true false
// true 1 100
// true
