// Exact fractions with methods on values, Egyptian fractions, harmonic numbers, Farey sequences.
//
// spec: Method declarations, Return statements, Comparison operators
package main

import (
	"errors"
	"fmt"
	"sort"
)

type Rat struct{ n, d int64 }

var errZero = errors.New("zero denominator")

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	if a < 0 {
		return -a
	}
	return a
}

func New(n, d int64) (Rat, error) {
	if d == 0 {
		return Rat{}, errZero
	}
	if d < 0 {
		n, d = -n, -d
	}
	g := gcd(n, d)
	return Rat{n / g, d / g}, nil
}

func R(n, d int64) Rat {
	r, err := New(n, d)
	if err != nil {
		panic(err)
	}
	return r
}

func (a Rat) Add(b Rat) Rat   { return R(a.n*b.d+b.n*a.d, a.d*b.d) }
func (a Rat) Sub(b Rat) Rat   { return a.Add(Rat{-b.n, b.d}) }
func (a Rat) Mul(b Rat) Rat   { return R(a.n*b.n, a.d*b.d) }
func (a Rat) Div(b Rat) Rat   { return R(a.n*b.d, a.d*b.n) }
func (a Rat) Less(b Rat) bool { return a.n*b.d < b.n*a.d }
func (a Rat) String() string {
	if a.d == 1 {
		return fmt.Sprint(a.n)
	}
	return fmt.Sprintf("%d/%d", a.n, a.d)
}

func egyptian(r Rat) (parts []Rat) {
	for r.n > 0 {
		unit := R(1, (r.d+r.n-1)/r.n)
		parts = append(parts, unit)
		r = r.Sub(unit)
	}
	return
}

func farey(n int64) (seq []Rat) {
	seen := map[Rat]bool{}
	for d := int64(1); d <= n; d++ {
		for k := int64(0); k <= d; k++ {
			if r := R(k, d); !seen[r] {
				seen[r] = true
				seq = append(seq, r)
			}
		}
	}
	sort.Slice(seq, func(i, j int) bool { return seq[i].Less(seq[j]) })
	return
}

func main() {
	a, b := R(1, 2), R(-3, -4)
	fmt.Println(a.Add(b), a.Sub(b), a.Mul(b), a.Div(b), a.Less(b), a == R(2, 4))
	h := R(0, 1)
	for i := int64(1); i <= 20; i++ {
		h = h.Add(R(1, i))
	}
	fmt.Println(h)
	fmt.Println(egyptian(R(4, 13)), egyptian(R(5, 6)))
	fmt.Println(farey(5))
	fmt.Println(New(1, 0))
	defer func() { fmt.Println("recovered:", recover()) }()
	a.Div(R(0, 5))
}
