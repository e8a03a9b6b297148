// run
// stress 20

// Every shape of pointer in an object is followed, and only pointers are.
package main

import "runtime"

type shape struct {
	n    int
	p    *int
	s    string
	xs   []*int
	any  interface{}
	f    func() int
	arr  [3]struct {
		k uint32
		q *int
	}
	last *shape
}

func number(n int) *int {
	p := new(int)
	*p = n
	return p
}

func text(n int) string {
	b := []byte("text ")
	return string(append(b, byte('0'+n)))
}

func build(n int, last *shape) *shape {
	c := number(n + 5)
	s := &shape{n: 0xc000016000, p: number(n), s: text(n), xs: []*int{number(n + 1), number(n + 2)}, any: number(n + 3)}
	s.f = func() int { return *c }
	for i := range s.arr {
		s.arr[i].q = number(n + 10 + i)
	}
	s.last = last
	return s
}

func (s *shape) sum() int {
	total := *s.p + len(s.s) + int(s.s[5]-'0') + *s.any.(*int) + s.f()
	for _, x := range s.xs {
		total += *x
	}
	for i := range s.arr {
		total += *s.arr[i].q
	}
	return total
}

func main() {
	var last *shape
	for i := 0; i < 8; i++ {
		last = build(i, last)
	}
	shapes := []shape{*last, *last.last}
	for i := 0; i < 3; i++ {
		runtime.GC()
	}
	for s := last; s != nil; s = s.last {
		print(s.sum(), " ")
	}
	println()
	println(shapes[0].sum(), shapes[1].sum())
}

// Stderr:
// 113 104 95 86 77 68 59 50 
// 113 104
