// Embedded structs and interfaces: promoted methods and the wrappers that make them.
//
// go: 1.19
package main

import (
	"runtime"
	"testing"
)

type logger interface{ log(s string) int }

type counter struct{ n int }

func (c *counter) log(s string) int { c.n += len(s); return c.n }

type value struct{ a, b int }

func (v value) log(s string) int { return v.a + len(s) }

type service struct {
	logger
	name string
}

type nested struct {
	*counter
	value2
}

type value2 struct{ value }

var (
	kept logger
	all  *service
)

//go:noinline
func use(l logger) int { return l.log("text") }

func main() {
	c := &counter{}
	v := value{1, 2}
	s := service{logger: c, name: "s"}
	count("promoted", func() { s.log("x") })
	count("pointer", func() { use(c) })
	count("struct in interface", func() { use(s) })
	count("pointer to struct", func() { use(&s) })
	size("kept struct", func() { kept = s })
	size("kept service", func() { all = &service{logger: c} })
	size("service of value", func() { all = &service{logger: v} })
	count("local service of value", func() { t := service{logger: v}; t.log("x") })
	count("embedded pointer", func() { n := nested{counter: c}; n.counter.log("x") })
	count("embedded value", func() { use(value2{v}) })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}

// size prints how many objects f allocates, and their bytes.
func size(what string, f func()) {
	var before, after runtime.MemStats
	f()
	runtime.ReadMemStats(&before)
	for i := 0; i < 10; i++ {
		f()
	}
	runtime.ReadMemStats(&after)
	println(what, (after.Mallocs-before.Mallocs)/10, (after.TotalAlloc-before.TotalAlloc)/10)
}
