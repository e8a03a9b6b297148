// Defined types and aliases: methods on slices, maps, funcs and basic types; assignability by underlying type.
//
// spec: Type declarations, Underlying types, Type identity
package main

import (
	"fmt"
	"sort"
	"strings"
)

type Strings []string

func (s Strings) Map(f func(string) string) Strings {
	out := make(Strings, len(s))
	for i, v := range s {
		out[i] = f(v)
	}
	return out
}

type Set map[string]struct{}

func (s Set) Add(k string) Set { s[k] = struct{}{}; return s }
func (s Set) Has(k string) bool {
	_, ok := s[k]
	return ok
}
func (s Set) Keys() (keys Strings) {
	for k := range s {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return
}

type Handler func(string) string

func (h Handler) Handle(s string) string { return "<" + h(s) + ">" }

type Responder interface{ Handle(string) string }

type Bits uint8

func (b *Bits) Set(n uint)     { *b |= 1 << n }
func (b Bits) Has(n uint) bool { return b>>n&1 == 1 }

type Text = string
type Pair struct{ A, B int }
type Other Pair
type Same = Pair

func (p Pair) Sum() int { return p.A + p.B }

type Matrix [2][2]int

func (m Matrix) Mul(n Matrix) (r Matrix) {
	for i := range m {
		for j := range n[0] {
			for k := range n {
				r[i][j] += m[i][k] * n[k][j]
			}
		}
	}
	return
}

func main() {
	var s Strings = []string{"b", "a"}
	fmt.Println(s.Map(strings.ToUpper), len(s))
	set := Set{}
	set.Add("x").Add("y").Add("x")
	fmt.Println(set.Has("x"), set.Has("z"), set.Keys())
	var r Responder = Handler(strings.ToLower)
	fmt.Println(r.Handle("ABC"), Handler(func(s Text) Text { return s + s }).Handle("q"))
	var b Bits
	b.Set(1)
	b.Set(4)
	fmt.Println(b, b.Has(4), b.Has(3))
	p := Pair{1, 2}
	o := Other(p)
	var same Same = p
	fmt.Println(same.Sum(), Pair(o).Sum(), o)
	fmt.Printf("%T %T %T %T\n", p, o, same, Text(""))
	m := Matrix{{1, 1}, {1, 0}}
	acc := Matrix{{1, 0}, {0, 1}}
	for i := 0; i < 10; i++ {
		acc = acc.Mul(m)
	}
	fmt.Println(acc)
	var anon struct{ A, B int } = p
	p = anon
	var f func(string) string = Handler(strings.TrimSpace)
	fmt.Println(p == anon, f("  t  "))
	var keys []string = set.Keys()
	fmt.Println(keys)
	_, isPair := interface{}(same).(Pair)
	_, isOther := interface{}(same).(Other)
	fmt.Println(isPair, isOther)
}
