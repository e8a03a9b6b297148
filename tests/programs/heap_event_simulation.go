// A discrete event simulation of a bank counter, driven by container/heap and a seeded generator.
//
// spec: Function types, Struct types
// stress: 100
package main

import (
	"container/heap"
	"fmt"
	"math/rand"
)

type event struct {
	at  int
	seq int
	do  func()
}

type agenda []event

func (a agenda) Len() int { return len(a) }
func (a agenda) Less(i, j int) bool {
	if a[i].at != a[j].at {
		return a[i].at < a[j].at
	}
	return a[i].seq < a[j].seq
}
func (a agenda) Swap(i, j int)       { a[i], a[j] = a[j], a[i] }
func (a *agenda) Push(x interface{}) { *a = append(*a, x.(event)) }
func (a *agenda) Pop() interface{} {
	old := *a
	x := old[len(old)-1]
	*a = old[:len(old)-1]
	return x
}

type sim struct {
	agenda
	now, seq int
}

func (s *sim) after(d int, do func()) {
	s.seq++
	heap.Push(&s.agenda, event{s.now + d, s.seq, do})
}

func (s *sim) run(limit int) {
	for s.Len() > 0 && s.agenda[0].at <= limit {
		e := heap.Pop(&s.agenda).(event)
		s.now = e.at
		e.do()
	}
}

func main() {
	r := rand.New(rand.NewSource(3))
	s := &sim{}
	queue, served, waited, longest := []int{}, 0, 0, 0
	idle := 2
	var serve func()
	serve = func() {
		if idle == 0 || len(queue) == 0 {
			return
		}
		arrived := queue[0]
		queue = queue[1:]
		idle--
		waited += s.now - arrived
		s.after(20+r.Intn(40), func() {
			served++
			idle++
			serve()
		})
	}
	var arrive func()
	arrive = func() {
		queue = append(queue, s.now)
		longest = max(longest, len(queue))
		serve()
		s.after(5+r.Intn(30), arrive)
	}
	s.after(0, arrive)
	s.after(500, func() { fmt.Println("half time:", s.now, served, len(queue)) })
	s.run(1000)
	fmt.Println(s.now, served, waited, longest, len(queue), s.Len())
	s.agenda = nil
	for i, at := range []int{5, 1, 5, 3, 1} {
		s.after(at, func() { fmt.Print(at, ":", i, " ") })
	}
	s.run(s.now + 10)
	fmt.Println()
}
