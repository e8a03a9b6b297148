// Towers of Hanoi: recursion with slices as stacks, checked against the bit formula.
//
// spec: Slice types, Function declarations
package main

import "fmt"

type towers [3][]int

func (t *towers) move(from, to int) {
	top := len(t[from]) - 1
	disk := t[from][top]
	if n := len(t[to]); n > 0 && t[to][n-1] < disk {
		panic(fmt.Sprintf("disk %d on %d", disk, t[to][n-1]))
	}
	t[from] = t[from][:top]
	t[to] = append(t[to], disk)
}

func solve(n, from, to, via int, each func(from, to int)) {
	if n > 0 {
		solve(n-1, from, via, to, each)
		each(from, to)
		solve(n-1, via, to, from, each)
	}
}

func main() {
	var t towers
	for d := 3; d > 0; d-- {
		t[0] = append(t[0], d)
	}
	solve(3, 0, 2, 1, func(from, to int) {
		t.move(from, to)
		fmt.Println(from, "->", to, t)
	})
	var big towers
	for d := 12; d > 0; d-- {
		big[0] = append(big[0], d)
	}
	moves, agree := 0, true
	solve(12, 0, 2, 1, func(from, to int) {
		moves++
		agree = agree && from == (moves&(moves-1))%3 || from == (3-(moves&(moves-1))%3)%3
		big.move(from, to)
	})
	fmt.Println(moves, len(big[2]), big[2][:3], agree)
	defer func() { fmt.Println(recover()) }()
	t.move(2, 0)
	t.move(2, 0)
}
