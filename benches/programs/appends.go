// append, one element at a time, to slices of several types.
package main

import "fmt"

type pair struct {
	k string
	v int
}

type stack struct{ items []int }

func (s *stack) push(x int) { s.items = append(s.items, x) }
func (s *stack) pop() int {
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x
}

func main() {
	n := 0
	for r := 0; r < 100; r++ {
		var a []int
		for i := 0; i < 200_000; i++ {
			a = append(a, i)
		}
		n += len(a)
	}
	for r := 0; r < 20; r++ {
		var a []pair
		for i := 0; i < 100_000; i++ {
			a = append(a, pair{"k", i})
		}
		n += len(a)
	}
	for r := 0; r < 200_000; r++ {
		var a []byte
		for i := 0; i < 50; i++ {
			a = append(a, byte(i))
		}
		n += len(a)
	}
	var s stack
	for i := 0; i < 50_000_000; i++ {
		s.push(i)
		if i%3 != 0 {
			n += s.pop() & 1
		}
		if len(s.items) > 1000 {
			s.items = s.items[:0]
		}
	}
	fmt.Println(n)
}
