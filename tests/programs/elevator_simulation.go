// An elevator with requests in both directions, as methods on states held in arrays and maps.
//
// spec: Iota, Deletion of map elements, Break statements
package main

import (
	"fmt"
	"strings"
)

type dir int

const (
	idle dir = iota
	up
	down
)

func (d dir) String() string { return [...]string{"-", "^", "v"}[d] }

type elevator struct {
	floor, top int
	dir        dir
	stops      map[int]bool
	moved      int
	log        []string
}

func (e *elevator) request(floors ...int) {
	for _, f := range floors {
		if f >= 0 && f <= e.top && f != e.floor {
			e.stops[f] = true
		}
	}
}

func (e *elevator) any(from, to int) bool {
	for f := range e.stops {
		if from <= f && f <= to {
			return true
		}
	}
	return false
}

func (e *elevator) choose() {
	above, below := e.any(e.floor+1, e.top), e.any(0, e.floor-1)
	switch e.dir {
	case up:
		if above {
			return
		}
	case down:
		if below {
			return
		}
	}
	switch {
	case above:
		e.dir = up
	case below:
		e.dir = down
	default:
		e.dir = idle
	}
}

func (e *elevator) step() bool {
	e.choose()
	switch e.dir {
	case up:
		e.floor++
	case down:
		e.floor--
	default:
		return false
	}
	e.moved++
	if e.stops[e.floor] {
		delete(e.stops, e.floor)
		e.log = append(e.log, fmt.Sprint(e.dir, e.floor))
	}
	return true
}

func main() {
	e := &elevator{top: 9, stops: map[int]bool{}}
	e.request(5, 2, 20, -1, 0)
	calls := map[int][]int{3: {1, 8}, 6: {4}, 12: {9, 0}}
	for tick := 0; tick < 100; tick++ {
		e.request(calls[tick]...)
		if !e.step() && tick > 12 {
			fmt.Println("idle at tick", tick)
			break
		}
	}
	fmt.Println(strings.Join(e.log, " "), e.moved, len(e.stops), e.floor, e.dir)
}
