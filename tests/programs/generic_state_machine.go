// A generic finite state machine: transitions by state and event types of one's own, guards, history, and a printed table.
//
// spec: Satisfying a type constraint, Iota, Composite literals
package main

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Enum is what states and events are: ordered, so that tables can be printed, and with names.
type Enum interface {
	~int | ~string
	fmt.Stringer
}

type step[S, E Enum] struct {
	from S
	on   E
}

type Machine[S, E Enum, C any] struct {
	State   S
	Context C
	table   map[step[S, E]]rule[S, C]
	history []S
}

type rule[S Enum, C any] struct {
	to    S
	guard func(*C) error
}

var ErrNoTransition = errors.New("no transition")

func NewMachine[S, E Enum, C any](start S, context C) *Machine[S, E, C] {
	return &Machine[S, E, C]{State: start, Context: context, table: map[step[S, E]]rule[S, C]{}}
}

func (m *Machine[S, E, C]) Allow(from S, on E, to S, guard func(*C) error) *Machine[S, E, C] {
	m.table[step[S, E]{from, on}] = rule[S, C]{to, guard}
	return m
}

func (m *Machine[S, E, C]) Fire(events ...E) error {
	for _, e := range events {
		r, ok := m.table[step[S, E]{m.State, e}]
		if !ok {
			return fmt.Errorf("%v on %v: %w", m.State, e, ErrNoTransition)
		}
		if r.guard != nil {
			if err := r.guard(&m.Context); err != nil {
				return fmt.Errorf("%v on %v: %w", m.State, e, err)
			}
		}
		m.history = append(m.history, m.State)
		m.State = r.to
	}
	return nil
}

func (m *Machine[S, E, C]) Table() string {
	steps := slices.SortedFunc(maps.Keys(m.table), func(a, b step[S, E]) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.on, b.on))
	})
	var b strings.Builder
	for _, s := range steps {
		fmt.Fprintf(&b, "%-8v --%v--> %v\n", s.from, s.on, m.table[s].to)
	}
	return b.String()
}

type door int

const (
	closed door = iota
	open
	locked
)

func (d door) String() string { return [...]string{"closed", "open", "locked"}[d] }

type action string

func (a action) String() string { return "<" + string(a) + ">" }

type keyring struct{ keys, uses int }

func main() {
	m := NewMachine[door, action](closed, keyring{keys: 1})
	needsKey := func(k *keyring) error {
		k.uses++
		if k.keys == 0 {
			return errors.New("no key")
		}
		return nil
	}
	m.Allow(closed, "push", open, nil).
		Allow(open, "pull", closed, nil).
		Allow(closed, "turn", locked, needsKey).
		Allow(locked, "turn", closed, needsKey)
	fmt.Print(m.Table())
	fmt.Println(m.Fire("push", "pull", "turn"), m.State, m.history)
	err := m.Fire("turn", "turn", "push")
	fmt.Println(err, errors.Is(err, ErrNoTransition), m.State)
	m.Context.keys--
	err = m.Fire("turn")
	fmt.Println(err, errors.Is(err, ErrNoTransition), m.State, m.Context)
	fmt.Printf("%T\n", m)
	fmt.Println(slices.MaxFunc(m.history, func(a, b door) int { return cmp.Compare(a, b) }), len(m.history))
}
