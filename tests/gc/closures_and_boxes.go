// run

// Captured variables, boxed values and method values are reachable only through words in other heap objects.
package main

import "runtime"

type stringer interface{ text() string }

type name struct{ first, last string }

func (n name) text() string { return n.first + " " + n.last }

func counter(start int) func() int {
	n := start
	return func() int {
		n++
		return n
	}
}

func main() {
	counters := make([]func() int, 50)
	boxes := make([]interface{}, 50)
	people := make([]stringer, 50)
	for i := range counters {
		counters[i] = counter(i * 1000)
		boxes[i] = i * 1000
		people[i] = name{"Ada" + string(rune('a'+i%26)), "Lovelace"}
	}
	runtime.GC()
	total := 0
	for i, c := range counters {
		total += c() + boxes[i].(int) + len(people[i].text())
	}
	println(total)
	f := people[3].text
	people = nil
	runtime.GC()
	println(f())
}

// Stderr:
// 2450700
// Adad Lovelace
