// Polynomials with big-enough integers: addition, multiplication, division, derivative, printing, roots.
//
// spec: Slice types, Type declarations, Method declarations
package main

import (
	"fmt"
	"strings"
)

type Poly []int

func (p Poly) trim() Poly {
	for len(p) > 0 && p[len(p)-1] == 0 {
		p = p[:len(p)-1]
	}
	return p
}

func (p Poly) Add(q Poly) Poly {
	if len(p) < len(q) {
		p, q = q, p
	}
	r := append(Poly(nil), p...)
	for i, c := range q {
		r[i] += c
	}
	return r.trim()
}

func (p Poly) Scale(k, shift int) Poly {
	r := make(Poly, shift, shift+len(p))
	for _, c := range p {
		r = append(r, c*k)
	}
	return r
}

func (p Poly) Mul(q Poly) (r Poly) {
	for i, c := range q {
		r = r.Add(p.Scale(c, i))
	}
	return
}

// DivMod divides by a monic polynomial.
func (p Poly) DivMod(q Poly) (quo, rem Poly) {
	rem = append(Poly(nil), p...)
	for len(rem) >= len(q) {
		k, shift := rem[len(rem)-1], len(rem)-len(q)
		quo = quo.Add(Poly{1}.Scale(k, shift))
		rem = rem.Add(q.Scale(-k, shift))
	}
	return
}

func (p Poly) Eval(x int) (v int) {
	for i := len(p) - 1; i >= 0; i-- {
		v = v*x + p[i]
	}
	return
}

func (p Poly) Derive() (d Poly) {
	for i := 1; i < len(p); i++ {
		d = append(d, p[i]*i)
	}
	return
}

func (p Poly) String() string {
	var terms []string
	for i := len(p) - 1; i >= 0; i-- {
		c := p[i]
		if c == 0 {
			continue
		}
		sign := "+"
		if c < 0 {
			sign, c = "-", -c
		}
		t := fmt.Sprint(c)
		if i > 0 && c == 1 {
			t = ""
		}
		switch i {
		case 0:
		case 1:
			t += "x"
		default:
			t += fmt.Sprintf("x^%d", i)
		}
		terms = append(terms, sign+t)
	}
	if len(terms) == 0 {
		return "0"
	}
	return strings.TrimPrefix(strings.Join(terms, ""), "+")
}

func main() {
	a, b := Poly{-1, 1}, Poly{2, 0, 1}
	c := a.Mul(b).Mul(a)
	fmt.Println(a, "|", b, "|", c, "|", a.Add(Poly{1, -1}))
	q, r := c.Add(Poly{7}).DivMod(b)
	fmt.Println(q, "rest", r, "|", c.Derive(), c.Eval(3))
	p := Poly{1}
	for i := -3; i <= 3; i++ {
		p = p.Mul(Poly{-i, 1})
	}
	fmt.Println(p)
	for x := -5; x <= 5; x++ {
		if p.Eval(x) == 0 {
			fmt.Print(x, " ")
		}
	}
	fmt.Println()
	cyclo := Poly{-1, 0, 0, 0, 0, 0, 1}
	for _, d := range []Poly{{-1, 1}, {1, 1}, {1, 1, 1}} {
		cyclo, r = cyclo.DivMod(d)
		fmt.Println(cyclo, len(r))
	}
}
