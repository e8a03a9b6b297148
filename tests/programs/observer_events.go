// Observers with subscription handles, removal while notifying, ordering and recursive events.
//
// spec: Function types, Map types, Appending to and copying slices
package main

import (
	"fmt"
	"sort"
)

type Handler func(args ...any)

type Emitter struct {
	handlers map[string]map[int]Handler
	next     int
	depth    int
}

func (e *Emitter) On(name string, h Handler) (off func()) {
	if e.handlers == nil {
		e.handlers = map[string]map[int]Handler{}
	}
	if e.handlers[name] == nil {
		e.handlers[name] = map[int]Handler{}
	}
	id := e.next
	e.next++
	e.handlers[name][id] = h
	return func() { delete(e.handlers[name], id) }
}

func (e *Emitter) Once(name string, h Handler) {
	var off func()
	off = e.On(name, func(args ...any) {
		off()
		h(args...)
	})
}

func (e *Emitter) Emit(name string, args ...any) (called int) {
	e.depth++
	defer func() { e.depth-- }()
	ids := make([]int, 0, len(e.handlers[name]))
	for id := range e.handlers[name] {
		ids = append(ids, id)
	}
	sort.Ints(ids)
	for _, id := range ids {
		if h, ok := e.handlers[name][id]; ok {
			h(args...)
			called++
		}
	}
	return
}

func main() {
	e := &Emitter{}
	var log []string
	say := func(who string) Handler {
		return func(args ...any) { log = append(log, fmt.Sprint(append([]any{who, e.depth}, args...)...)) }
	}
	offA := e.On("msg", say("a"))
	e.Once("msg", say("once"))
	e.On("msg", func(args ...any) {
		if n := args[0].(int); n > 0 {
			e.Emit("msg", n-1)
		}
	})
	var offSelf func()
	offSelf = e.On("msg", func(...any) {
		log = append(log, "self")
		offSelf()
	})
	fmt.Println(e.Emit("msg", 2))
	offA()
	offA()
	fmt.Println(e.Emit("msg", 0, "x"), e.Emit("none"))
	e.On("late", func(args ...any) { e.On("late", say("added")) })
	fmt.Println(e.Emit("late"), e.Emit("late", nil), len(e.handlers["late"]))
	for _, l := range log {
		fmt.Println(l)
	}
	var zero Emitter
	fmt.Println(zero.Emit("x"), e.depth)
}
