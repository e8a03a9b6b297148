// Meeting rooms: a sweep over events with sort.SliceStable and a greedy choice of intervals.
//
// spec: Composite literals, Min and max, Function literals
package main

import (
	"fmt"
	"sort"
)

type meeting struct {
	name     string
	from, to int
}

func rooms(ms []meeting) (most int, at int) {
	type event struct{ t, delta int }
	var events []event
	for _, m := range ms {
		events = append(events, event{m.from, 1}, event{m.to, -1})
	}
	sort.Slice(events, func(i, j int) bool {
		if events[i].t != events[j].t {
			return events[i].t < events[j].t
		}
		return events[i].delta < events[j].delta
	})
	open := 0
	for _, e := range events {
		if open += e.delta; open > most {
			most, at = open, e.t
		}
	}
	return
}

func choose(ms []meeting) (names []string) {
	sorted := append(ms[:0:0], ms...)
	sort.SliceStable(sorted, func(i, j int) bool { return sorted[i].to < sorted[j].to })
	end := -1
	for _, m := range sorted {
		if m.from >= end {
			names = append(names, m.name)
			end = m.to
		}
	}
	return
}

func assign(ms []meeting) map[string]int {
	free := []int{}
	out := map[string]int{}
	for _, m := range ms {
		room := -1
		for i, until := range free {
			if until <= m.from {
				room = i
				break
			}
		}
		if room < 0 {
			free = append(free, 0)
			room = len(free) - 1
		}
		free[room] = max(free[room], m.to)
		out[m.name] = room
	}
	return out
}

func main() {
	ms := []meeting{{"standup", 9, 10}, {"review", 9, 12}, {"lunch", 12, 13}, {"plan", 10, 11}, {"call", 11, 14}, {"retro", 13, 15}}
	fmt.Println(rooms(ms))
	fmt.Println(choose(ms))
	fmt.Println(assign(ms))
	fmt.Println(rooms(nil))
	fmt.Println(choose(nil) == nil, ms[0].name)
}
