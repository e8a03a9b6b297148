// A typed event bus: topics carry values of their own type, handlers unsubscribe, and a registry finds topics by their type.
//
// spec: Instantiations, Type assertions, Function types
package main

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
)

type Topic[E any] struct {
	name     string
	next     int
	handlers map[int]func(E) error
}

func (t *Topic[E]) Subscribe(h func(E) error) (cancel func()) {
	if t.handlers == nil {
		t.handlers = map[int]func(E) error{}
	}
	id := t.next
	t.next++
	t.handlers[id] = h
	return func() { delete(t.handlers, id) }
}

func (t *Topic[E]) Publish(e E) error {
	var errs []error
	for id := range t.next {
		if h, ok := t.handlers[id]; ok {
			if err := h(e); err != nil {
				errs = append(errs, fmt.Errorf("%s handler %d: %w", t.name, id, err))
			}
		}
	}
	return errors.Join(errs...)
}

// Bus holds a topic for each type of event.
type Bus struct{ topics map[reflect.Type]any }

func topicOf[E any](b *Bus) *Topic[E] {
	if b.topics == nil {
		b.topics = map[reflect.Type]any{}
	}
	key := reflect.TypeFor[E]()
	if t, ok := b.topics[key]; ok {
		return t.(*Topic[E])
	}
	t := &Topic[E]{name: key.String()}
	b.topics[key] = t
	return t
}

func On[E any](b *Bus, h func(E)) (cancel func()) {
	return topicOf[E](b).Subscribe(func(e E) error { h(e); return nil })
}

func Emit[E any](b *Bus, e E) error { return topicOf[E](b).Publish(e) }

type userCreated struct {
	Name string
	ID   int
}

type renamed struct{ From, To string }

type shape interface{ Area() float64 }

type square float64

func (s square) Area() float64 { return float64(s * s) }

func main() {
	var bus Bus
	var log []string
	cancel := On(&bus, func(e userCreated) { log = append(log, fmt.Sprintf("created %s#%d", e.Name, e.ID)) })
	On(&bus, func(e renamed) { log = append(log, e.From+"->"+e.To) })
	On(&bus, func(n int) { log = append(log, fmt.Sprint("int ", n)) })
	On(&bus, func(s shape) { log = append(log, fmt.Sprint("area ", s.Area())) })
	topicOf[userCreated](&bus).Subscribe(func(e userCreated) error {
		if e.ID < 0 {
			return fmt.Errorf("bad id %d", e.ID)
		}
		return Emit(&bus, renamed{e.Name, e.Name + "!"})
	})
	fmt.Println(Emit(&bus, userCreated{"ann", 1}))
	fmt.Println(Emit(&bus, userCreated{"bob", -1}))
	cancel()
	cancel()
	fmt.Println(Emit(&bus, userCreated{"cid", 2}), Emit(&bus, 42), Emit(&bus, int64(42)))
	fmt.Println(Emit[shape](&bus, square(3)), Emit(&bus, square(4)))
	for _, line := range log {
		fmt.Println(" ", line)
	}
	var names []string
	for t := range bus.topics {
		names = append(names, t.String())
	}
	slices.Sort(names)
	fmt.Println(names)
	var direct Topic[func() string]
	direct.Subscribe(func(f func() string) error { fmt.Println("called:", f()); return nil })
	direct.Publish(func() string { return "a function is an event" })
}
