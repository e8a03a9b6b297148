// Calls of interface methods: their arguments escape, unless the call is devirtualised.
//
// go: 1.19
package main

import (
	"testing"
)

type sink interface{ put(p *int) }

type last struct{ p *int }

type drop struct{ n int }

func (l *last) put(p *int) { l.p = p }
func (d *drop) put(p *int) { d.n += *p }

type adder interface{ add(n int) int }

type total int

func (t total) add(n int) int { return int(t) + n }

var keep sink = &last{}

//go:noinline
func through(s sink) {
	x := 3
	s.put(&x)
}

func main() {
	d := &drop{}
	count("through an interface", func() { through(d) })
	count("direct", func() { x := 3; d.put(&x) })
	count("devirtualised", func() { x := 3; var s sink = d; s.put(&x) })
	count("devirtualised, local receiver", func() { x := 3; var s sink = &drop{}; s.put(&x) })
	count("kept", func() { x := 3; keep.put(&x) })
	count("value receiver", func() { var a adder = total(300); a.add(1) })
	count("value receiver, computed", func() { var a adder = total(d.n | 1024); a.add(1) })
	count("literal receiver", func() { sink(&drop{1}).put(new(int)) })
	count("method value of interface", func() { f := keep.put; f(new(int)) })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
