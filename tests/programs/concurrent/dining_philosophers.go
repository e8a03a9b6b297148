// Dining philosophers with ordered mutexes: everyone eats, nobody starves.
//
// spec: Go statements, Struct types
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type fork struct {
	sync.Mutex
	uses int
}

type philosopher struct {
	name        string
	left, right *fork
	eaten       int
}

func (p *philosopher) dine(rounds int, done func()) {
	defer done()
	first, second := p.left, p.right
	for range rounds {
		first.Lock()
		runtime.Gosched()
		second.Lock()
		first.uses++
		second.uses++
		p.eaten++
		second.Unlock()
		first.Unlock()
	}
}

func main() {
	names := []string{"Kant", "Hume", "Marx", "Mill", "Zeno"}
	forks := make([]fork, len(names))
	table := make([]*philosopher, len(names))
	for i, n := range names {
		l, r := i, (i+1)%len(names)
		if l > r {
			l, r = r, l
		}
		table[i] = &philosopher{name: n, left: &forks[l], right: &forks[r]}
	}
	var wg sync.WaitGroup
	for i, p := range table {
		wg.Add(1)
		go p.dine(10*(i+1), wg.Done)
	}
	wg.Wait()
	for _, p := range table {
		fmt.Print(p.name, " ", p.eaten, "; ")
	}
	fmt.Println()
	for i := range forks {
		fmt.Print(forks[i].uses, " ")
	}
	fmt.Println()
}
