// Simulations with a seeded generator: a random walk, weighted choice, the Monty Hall problem, birthdays.
//
// spec: Floating-point operators, If statements
// stress: 100
package main

import (
	"fmt"
	"math/rand"
	"sort"
)

type choice struct {
	name   string
	weight int
}

func pick(r *rand.Rand, cs []choice) string {
	total := 0
	for _, c := range cs {
		total += c.weight
	}
	n := r.Intn(total)
	for _, c := range cs {
		if n -= c.weight; n < 0 {
			return c.name
		}
	}
	panic("unreachable")
}

func walk(r *rand.Rand, steps int) (x, y, far int) {
	for range steps {
		switch r.Intn(4) {
		case 0:
			x++
		case 1:
			x--
		case 2:
			y++
		default:
			y--
		}
		if d := x*x + y*y; d > far {
			far = d
		}
	}
	return
}

func montyHall(r *rand.Rand, change bool) bool {
	car, guess := r.Intn(3), r.Intn(3)
	open := 0
	for open == car || open == guess {
		open++
	}
	if change {
		guess = 3 - guess - open
	}
	return guess == car
}

func main() {
	r := rand.New(rand.NewSource(2024))
	counts := map[string]int{}
	cs := []choice{{"rare", 1}, {"common", 6}, {"usual", 3}}
	for range 5000 {
		counts[pick(r, cs)]++
	}
	fmt.Println(counts)
	fmt.Println(walk(r, 1000))
	wins := [2]int{}
	for range 3000 {
		if montyHall(r, false) {
			wins[0]++
		}
		if montyHall(r, true) {
			wins[1]++
		}
	}
	fmt.Println(wins, wins[1] > wins[0])
	shared := 0
	for range 1000 {
		var seen [365]bool
		for range 23 {
			d := r.Intn(365)
			if seen[d] {
				shared++
				break
			}
			seen[d] = true
		}
	}
	fmt.Println(shared)
	sample := r.Perm(49)[:6]
	sort.Ints(sample)
	fmt.Println(sample, r.Int63n(1<<40), r.Float32() < 1)
}
