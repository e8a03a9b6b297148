// run

// The collector sees what maps hold, precisely: keys and elements of every form, in frames and on the heap, while they are iterated over.
package main

import "runtime"

type node struct {
	next *node
	id   int
}

type fat struct {
	pad [20]int
	p   *node
}

func list(n int) *node {
	var l *node
	for i := 0; i < n; i++ {
		l = &node{l, i}
	}
	return l
}

func length(l *node) int {
	n := 0
	for ; l != nil; l = l.next {
		n++
	}
	return n
}

func text(i int) string { return "k" + string(rune('a'+i%26)) + string(rune('a'+i/26%26)) }

func local() int {
	m := map[string]*node{}
	for i := 0; i < 6; i++ {
		m[text(i)] = list(i)
	}
	runtime.GC()
	total := 0
	for i := 0; i < 6; i++ {
		total += length(m[text(i)])
	}
	return total
}

func grown(n int) int {
	m := make(map[string]*node)
	for i := 0; i < n; i++ {
		m[text(i)] = list(i % 5)
	}
	total := 0
	for k, v := range m {
		if len(k) == 3 {
			// The map grows: what is iterated over lives on in the old groups only.
			for i := 0; i < 3; i++ {
				m["new"+text(len(m))] = list(1)
			}
			total += length(v)
		}
	}
	runtime.GC()
	for i := 0; i < n; i++ {
		if length(m[text(i)]) != i%5 {
			println("lost", i)
		}
	}
	return total
}

func forms() int {
	byPointer := map[*node]int{}
	byInterface := map[any]any{}
	fats := map[fat]fat{}
	mixed := map[string]struct {
		b bool
		s string
		p *node
	}{}
	for i := 0; i < 20; i++ {
		byPointer[list(i)] = i
		byInterface[text(i)] = list(i)
		byInterface[i] = text(i)
		fats[fat{p: list(i)}] = fat{p: list(i)}
		mixed[text(i)] = struct {
			b bool
			s string
			p *node
		}{true, text(i), list(i)}
	}
	runtime.GC()
	total := 0
	for p, i := range byPointer {
		if length(p) != i {
			println("wrong key", i)
		}
		total++
	}
	for k, v := range byInterface {
		switch k := k.(type) {
		case string:
			total += length(v.(*node))
		case int:
			if v.(string) != text(k) {
				println("wrong text", k)
			}
		}
	}
	for k, v := range fats {
		if length(k.p) != length(v.p) {
			println("wrong fat")
		}
		total += length(v.p)
	}
	for k, v := range mixed {
		if k != v.s || !v.b {
			println("wrong mixed")
		}
		total += length(v.p)
	}
	return total
}

func freed() {
	m := map[int]*[1000]int{}
	var before, after runtime.MemStats
	for i := 0; i < 100; i++ {
		m[i] = new([1000]int)
	}
	runtime.GC()
	runtime.ReadMemStats(&before)
	for i := 0; i < 100; i++ {
		delete(m, i)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	// A few may be in stale words of the stack.
	println(after.Frees-before.Frees > 90, len(m))
}

func main() {
	println(local())
	println(grown(50))
	println(forms())
	freed()
}

// Stderr:
// 15
// 100
// 590
// true 0
