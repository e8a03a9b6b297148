// Complex arithmetic: roots of a polynomial by Newton's method, a small DFT, comparison and printing.
//
// spec: Manipulating complex numbers, Imaginary literals, Numeric types
package main

import (
	"fmt"
	"math"
)

type Poly []complex128

func (p Poly) Eval(x complex128) complex128 {
	var sum complex128
	for i := len(p) - 1; i >= 0; i-- {
		sum = sum*x + p[i]
	}
	return sum
}

func (p Poly) Derivative() Poly {
	d := make(Poly, 0, len(p))
	for i := 1; i < len(p); i++ {
		d = append(d, complex(float64(i), 0)*p[i])
	}
	return d
}

func newton(p Poly, start complex128) complex128 {
	d := p.Derivative()
	for i := 0; i < 60; i++ {
		start -= p.Eval(start) / d.Eval(start)
	}
	return start
}

func abs(c complex128) float64 { return math.Hypot(real(c), imag(c)) }

func dft(in []complex128) []complex128 {
	n := len(in)
	out := make([]complex128, n)
	for k := range out {
		for t, x := range in {
			angle := -2 * math.Pi * float64(k*t) / float64(n)
			out[k] += x * complex(math.Cos(angle), math.Sin(angle))
		}
	}
	return out
}

func main() {
	a, b := 3+4i, complex(1, -2)
	fmt.Println(a+b, a-b, a*b, a/b, -a, abs(a))
	fmt.Println(a == b, a != b, a == complex(real(a), imag(a)))
	var c64 complex64 = complex64(a)
	c64 *= 1i
	fmt.Printf("%v %.2f %T %T\n", c64, a/b, c64, imag(c64))

	cubic := Poly{-1, 0, 0, 1}
	for _, s := range []complex128{2, -1 + 1i, -1 - 1i} {
		r := newton(cubic, s)
		fmt.Printf("(%.6f %.6f) residual ok: %v\n", real(r)+0, imag(r)+0, abs(cubic.Eval(r)) < 1e-9)
	}
	for _, x := range dft([]complex128{1, 2, 3, 4}) {
		fmt.Printf("%.3f ", abs(x))
	}
	fmt.Println()
	const unit = 1i * 1i
	fmt.Println(unit, real(unit), 0x10i, 1e2i)
	m := map[complex128]string{1 + 1i: "one", 2: "two"}
	fmt.Println(m[1+1i], m[complex(2, 0)], len(m))
}
