// Increment, decrement and every compound assignment on variables, fields, elements, map entries and dereferences.
//
// spec: IncDec statements, Assignment statements
package main

import "fmt"

type stats struct {
	n   int
	avg float64
	arr [2]uint8
}

func (s *stats) self() *stats { s.n++; return s }

func main() {
	x := 10
	x += 5
	x -= 3
	x *= 4
	x /= 5
	x %= 6
	x <<= 4
	x >>= 1
	x |= 3
	x &= 0x1e
	x ^= 0xff
	x &^= 0x0f
	fmt.Println(x)
	f := 2.0
	f *= 1.5
	f++
	f /= 8
	f--
	fmt.Println(f)
	c := 1 + 2i
	c *= c
	c++
	fmt.Println(c)
	s := "a"
	s += "b"
	s += s
	fmt.Println(s)
	st := stats{}
	st.n++
	st.avg += 2.5
	st.arr[1]--
	st.self().n += 10
	p := &st.arr[0]
	*p += 255
	*p++
	fmt.Println(st, *p)
	m := map[string]int{}
	m["x"]++
	m["x"] += 4
	m["y"]--
	m["z"] |= 6
	fmt.Println(m)
	grid := [2][]int{{1, 2}, {3}}
	grid[0][1]++
	grid[1][len(grid[1])-1] *= 7
	fmt.Println(grid)
	var u uint8 = 250
	u += 10
	u -= 5
	var i8 int8 = -128
	i8--
	i8 /= 2
	fmt.Println(u, i8)
	i, calls := 0, 0
	next := func() int { calls++; i++; return i % 3 }
	arr := [3]int{}
	arr[next()]++
	arr[next()] += 5
	arr[next()] <<= 1
	fmt.Println(arr, calls)
	mp := map[string][]int{"k": {1}}
	mp["k"][0]++
	mp["k"] = append(mp["k"], 9)
	type nested struct{ m map[string]*stats }
	n := nested{map[string]*stats{"a": {}}}
	n.m["a"].n += 3
	n.m["a"].avg++
	fmt.Println(mp, *n.m["a"])
	var e interface{} = 1
	e = e.(int) + 1
	fmt.Println(e)
}
