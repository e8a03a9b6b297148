// A vending machine as states and events in a transition table with actions.
//
// spec: Constant declarations, Composite literals, Function types
package main

import "fmt"

type State int
type Event int

const (
	Idle State = iota
	HasMoney
	Dispensing
	numStates
)

const (
	Coin Event = iota
	Select
	Refund
	Done
	numEvents
)

func (s State) String() string { return [numStates]string{"Idle", "HasMoney", "Dispensing"}[s] }
func (e Event) String() string {
	return [...]string{Coin: "Coin", Select: "Select", Refund: "Refund", Done: "Done"}[e]
}

type Machine struct {
	state  State
	credit int
	stock  map[string]int
	log    []string
}

type transition struct {
	next   State
	action func(*Machine, interface{}) error
}

var table = [numStates][numEvents]*transition{
	Idle: {
		Coin: {HasMoney, (*Machine).accept},
	},
	HasMoney: {
		Coin:   {HasMoney, (*Machine).accept},
		Select: {Dispensing, (*Machine).vend},
		Refund: {Idle, func(m *Machine, _ interface{}) error {
			m.note("refund %d", m.credit)
			m.credit = 0
			return nil
		}},
	},
	Dispensing: {Done: {next: Idle}},
}

func (m *Machine) note(f string, a ...interface{}) { m.log = append(m.log, fmt.Sprintf(f, a...)) }

func (m *Machine) accept(arg interface{}) error {
	n, ok := arg.(int)
	if !ok || n <= 0 {
		return fmt.Errorf("bad coin %v", arg)
	}
	m.credit += n
	return nil
}

func (m *Machine) vend(arg interface{}) error {
	const price = 50
	item := arg.(string)
	switch {
	case m.credit < price:
		return fmt.Errorf("%d short", price-m.credit)
	case m.stock[item] == 0:
		return fmt.Errorf("no %s left", item)
	}
	m.stock[item]--
	m.note("vend %s, change %d", item, m.credit-price)
	m.credit = 0
	return nil
}

func (m *Machine) Handle(e Event, arg interface{}) {
	t := table[m.state][e]
	if t == nil {
		m.note("%v ignored in %v", e, m.state)
		return
	}
	if t.action != nil {
		if err := t.action(m, arg); err != nil {
			m.note("%v: %v", e, err)
			return
		}
	}
	m.state = t.next
}

func main() {
	m := &Machine{stock: map[string]int{"tea": 1}}
	for _, s := range []struct {
		e   Event
		arg interface{}
	}{{Select, "tea"}, {Coin, 20}, {Select, "tea"}, {Coin, "button"}, {Coin, 50}, {Select, "cola"}, {Select, "tea"}, {Coin, 1}, {Done, nil}, {Coin, 60}, {Select, "tea"}, {Refund, nil}} {
		m.Handle(s.e, s.arg)
		fmt.Println(s.e, m.state, m.credit)
	}
	for _, l := range m.log {
		fmt.Println(l)
	}
}
