// Every type's zero value is ready to use: nil maps, slices, channels, funcs, nested structs, embedded buffers.
//
// spec: The zero value, Variable declarations, Allocation
package main

import (
	"bytes"
	"fmt"
	"strings"
)

type Counter struct {
	hits   map[string]int
	total  int
	buffer bytes.Buffer
	names  []string
	last   *Counter
	hook   func(string)
	any    interface{}
	fixed  [3]struct {
		on   bool
		rate float32
	}
}

func (c *Counter) Hit(name string) {
	if c.hits == nil {
		c.hits = make(map[string]int)
	}
	c.hits[name]++
	c.total++
	c.names = append(c.names, name)
	fmt.Fprintf(&c.buffer, "[%s]", name)
	if c.hook != nil {
		c.hook(name)
	}
}

var (
	global  Counter
	number  complex64
	channel chan int
	pointer **int
)

func main() {
	var (
		i int
		s string
		b bool
		f float64
		a [2][2]string
		e error
		r rune
		u uintptr
	)
	fmt.Printf("%v %q %v %v %q %v %v %v\n", i, s, b, f, a, e, r, u)
	fmt.Println(global.total, global.hits["x"], len(global.hits), global.names == nil, global.last == nil, global.hook == nil, global.any == nil, global.fixed)
	global.Hit("a")
	global.hook = func(n string) { fmt.Print("hook ", n, "; ") }
	global.Hit("b")
	fmt.Println(global.buffer.String(), global.names, global.total)
	fmt.Println(number, channel == nil, len(channel), cap(channel), pointer == nil)
	p := new(Counter)
	*p = Counter{total: 5}
	p = &Counter{last: p}
	fmt.Println(p.total, p.last.total, p.last.last == nil)
	var sb strings.Builder
	sb.WriteString("usable")
	fmt.Println(sb.String(), sb.Len())
	for range global.fixed {
		i++
	}
	var anon struct{ x, y int }
	anon.x++
	fmt.Println(i, anon, *new(float64), len(new([4]int)))
}
