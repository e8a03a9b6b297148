// A simulated scheduler: processes as closures that yield, round-robin and priorities.
//
// spec: Function literals, Method values
package main

import (
	"fmt"
	"strings"
)

type status int

const (
	ready status = iota
	waiting
	finished
)

type process struct {
	name string
	step func() status
	wake int
	runs int
}

type kernel struct {
	clock int
	procs []*process
	trace []string
}

func (k *kernel) spawn(name string, step func() status) *process {
	p := &process{name: name, step: step}
	k.procs = append(k.procs, p)
	return p
}

func (k *kernel) run() {
	for len(k.procs) > 0 {
		alive := k.procs[:0]
		for _, p := range k.procs {
			k.clock++
			if p.wake > k.clock {
				alive = append(alive, p)
				continue
			}
			p.runs++
			k.trace = append(k.trace, p.name)
			switch p.step() {
			case ready:
				alive = append(alive, p)
			case waiting:
				p.wake = k.clock + 4
				alive = append(alive, p)
			case finished:
				k.trace = append(k.trace, strings.ToUpper(p.name))
			}
		}
		k.procs = alive
	}
}

type counter struct{ left int }

func (c *counter) tick() status {
	if c.left--; c.left <= 0 {
		return finished
	}
	return ready
}

func main() {
	k := &kernel{}
	a := k.spawn("a", (&counter{3}).tick)
	n := 0
	b := k.spawn("b", func() status {
		n++
		if n == 2 {
			return waiting
		}
		if n == 4 {
			return finished
		}
		return ready
	})
	shared := &counter{5}
	c, d := k.spawn("c", shared.tick), k.spawn("d", shared.tick)
	k.run()
	fmt.Println(strings.Join(k.trace, " "))
	fmt.Println(k.clock, a.runs, b.runs, c.runs, d.runs, shared.left)
}
