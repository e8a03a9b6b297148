// The builtins min, max and clear over integers, floats, strings, maps and slices.
//
// spec: Min and max, Clear, Predeclared identifiers
package main

import (
	"fmt"
	"math"
)

type Score int

type Stats struct {
	lo, hi float64
	n      int
}

func (s *Stats) Add(v float64) {
	if s.n == 0 {
		s.lo, s.hi = v, v
	}
	s.lo, s.hi = min(s.lo, v), max(s.hi, v)
	s.n++
}

func clamp(v, lo, hi int) int { return max(lo, min(v, hi)) }

func main() {
	fmt.Println(min(3, 1, 2), max(3, 1, 2), min(7), max("b", "abc", "a"))
	const c = min(1, 2.5, 'a')
	fmt.Printf("%v %T %T\n", c, c, max(1, 2.0))
	fmt.Println(max(Score(4), 9), min(Score(4), 9))
	fmt.Println(clamp(-5, 0, 10), clamp(5, 0, 10), clamp(50, 0, 10))
	nan := math.NaN()
	negZero := math.Copysign(0, -1)
	fmt.Println(min(1, nan), max(nan, 1, 2), min(0, negZero), max(negZero, 0), 1/min(negZero, 0))
	fmt.Println(min(math.Inf(-1), 3), max(math.Inf(1), 3, nan))
	s := ""
	for _, w := range []string{"pear", "fig", "apple", "zoo"} {
		s = max(s, w)
	}
	fmt.Println(s, min("x", s))
	st := &Stats{}
	for _, v := range []float64{3, -1.5, 8, 2} {
		st.Add(v)
	}
	fmt.Println(*st)

	m := map[interface{}]int{1: 1, "a": 2, nan: 3, nan: 4}
	fmt.Println(len(m))
	alias := m
	clear(m)
	fmt.Println(len(m), len(alias))
	m["again"] = 1
	fmt.Println(alias)

	buf := []int{1, 2, 3, 4, 5}
	clear(buf[1:3])
	fmt.Println(buf, len(buf))
	ptrs := []*int{new(int), nil}
	clear(ptrs)
	fmt.Println(ptrs[0] == nil)
	var null map[string]int
	clear(null)
	clear([]string(nil))
	rows := [][]byte{[]byte("ab"), []byte("cd")}
	clear(rows[0])
	fmt.Printf("%q\n", rows)
	var u8 uint8 = 200
	fmt.Println(max(u8, 100), min(-1, int8(5)))
}
