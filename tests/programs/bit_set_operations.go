// A growable bit set with union, intersection, iteration and string form.
//
// spec: Arithmetic operators, Method declarations
package main

import (
	"fmt"
	"math/bits"
	"strings"
)

type Set struct{ words []uint64 }

func Of(xs ...int) *Set {
	s := &Set{}
	for _, x := range xs {
		s.Add(x)
	}
	return s
}

func (s *Set) Add(x int) {
	for x/64 >= len(s.words) {
		s.words = append(s.words, 0)
	}
	s.words[x/64] |= 1 << (x % 64)
}

func (s *Set) Remove(x int) {
	if x/64 < len(s.words) {
		s.words[x/64] &^= 1 << uint(x%64)
	}
}

func (s *Set) Has(x int) bool { return x/64 < len(s.words) && s.words[x/64]>>(x%64)&1 != 0 }

func (s *Set) Len() (n int) {
	for _, w := range s.words {
		n += bits.OnesCount64(w)
	}
	return
}

func combine(a, b *Set, f func(x, y uint64) uint64) *Set {
	r := &Set{make([]uint64, max(len(a.words), len(b.words)))}
	for i := range r.words {
		var x, y uint64
		if i < len(a.words) {
			x = a.words[i]
		}
		if i < len(b.words) {
			y = b.words[i]
		}
		r.words[i] = f(x, y)
	}
	return r
}

func (s *Set) Each(f func(int)) {
	for i, w := range s.words {
		for ; w != 0; w &= w - 1 {
			f(i*64 + bits.TrailingZeros64(w))
		}
	}
}

func (s *Set) String() string {
	var parts []string
	s.Each(func(x int) { parts = append(parts, fmt.Sprint(x)) })
	return "{" + strings.Join(parts, " ") + "}"
}

func main() {
	a, b := Of(1, 5, 63, 64, 200), Of(5, 64, 65)
	fmt.Println(a, b, a.Len(), a.Has(200), a.Has(199), a.Has(100000))
	fmt.Println(combine(a, b, func(x, y uint64) uint64 { return x | y }))
	fmt.Println(combine(a, b, func(x, y uint64) uint64 { return x & y }))
	fmt.Println(combine(a, b, func(x, y uint64) uint64 { return x &^ y }), combine(a, b, func(x, y uint64) uint64 { return x ^ y }).Len())
	a.Remove(63)
	a.Remove(9999)
	fmt.Println(a, Of(), len(a.words))
	sieve := Of()
	for i := 2; i < 500; i++ {
		sieve.Add(i)
	}
	for i := 2; i*i < 500; i++ {
		for j := i * i; j < 500; j += i {
			sieve.Remove(j)
		}
	}
	fmt.Println(sieve.Len(), sieve.Has(499))
}
