// run

// Complex numbers as values of everything: fields, elements, keys, in interfaces; special values; printing.
package main

import (
	"fmt"
	"math"
)

type impedance complex128

type sample struct {
	z complex64
	w complex128
	n int8
}

type ring [3]complex64

func swap(a, b complex128) (complex128, complex128) { return b, a }

func many(a, b, c, d, e, f complex128) complex128 { return a*b + c*d - e/f }

func divide(x, y complex128) complex128 { return x / y }

func main() {
	inf, nan := math.Inf(1), math.NaN()
	values := []complex128{0, 1, -1i, complex(inf, 0), complex(0, -inf), complex(nan, 1), complex(1, nan), complex(inf, nan), complex(nan, nan), complex(math.Copysign(0, -1), 0), complex(inf, inf), 3 + 4i, complex(math.MaxFloat64, math.MaxFloat64)}
	for _, x := range values {
		for _, y := range values {
			fmt.Println(x, y, x*y, divide(x, y), x+y, x-y, x == y, x != y)
		}
	}
	a, b := swap(1+2i, 3-4i)
	fmt.Println(a, b, many(a, b, 1, 2i, 3, 4+1i), -a, +b)
	s := sample{1 + 2i, 3 + 4i, 5}
	t := s
	t.z *= 2i
	t.w /= 2
	t.w++
	fmt.Println(s, t, s == t, s == sample{1 + 2i, 3 + 4i, 5})
	r := ring{1, 2i, 3 + 3i}
	i := 2
	r[i] += r[i-1]
	fmt.Println(r, r == ring{1, 2i, 3 + 5i}, real(r[i]), imag(r[2]))
	var x, y any = complex64(1 + 2i), complex128(1 + 2i)
	_, ok := x.(complex128)
	fmt.Println(x == y, x == any(complex64(1+2i)), ok, y.(complex128) == 1+2i)
	m := map[complex128]string{0: "zero", 1i: "i", complex(inf, 0): "inf", complex(nan, 0): "nan"}
	fmt.Println(m[complex(math.Copysign(0, -1), 0)], m[1i], m[complex(inf, 0)], m[complex(nan, 0)] == "", len(m))
	km := map[sample]int{s: 1}
	km[s]++
	fmt.Println(km[s], km)
	z := impedance(3 + 4i)
	const big = 1<<62 + 1i
	var f32 complex64 = complex64(big)
	fmt.Println(z, complex64(z), complex128(f32), real(z)*imag(z))
	switch z {
	case 3:
		fmt.Println("3")
	case 3 + 4i:
		fmt.Println("3+4i")
	}
	fmt.Printf("%v %.2f %g %e %6.1f %+v %#v %T %T\n", z, z, z, z, z, z, z, z, f32)
	fmt.Printf("%v %v\n", []complex64{1, 2i}, &[]complex128{1i})
	p := &z
	*p *= *p
	ch := func(c complex64) func() complex64 { return func() complex64 { c += 1i; return c } }(1)
	ch()
	fmt.Println(*p, ch())
	println(complex(1, -2), complex64(1.5+2.5i), complex(inf, nan))
	print(1i, "\n")
	const c = (1 + 2i) * (3 - 1i) / 5i
	fmt.Println(c, real(c), imag(c))
	var sum complex128
	for n := 0; n < 10; n++ {
		sum += complex(float64(n), float64(-n)) * 1i
	}
	fmt.Println(sum)
}

// Output:
// (0+0i) (0+0i) (0+0i) (NaN+NaNi) (0+0i) (0+0i) true false
// (0+0i) (1+0i) (0+0i) (0+0i) (1+0i) (-1+0i) false true
// (0+0i) (0-1i) (0+0i) (-0+0i) (0-1i) (0+1i) false true
// (0+0i) (+Inf+0i) (NaN+NaNi) (0+0i) (+Inf+0i) (-Inf+0i) false true
// (0+0i) (0-Infi) (NaN+NaNi) (-0+0i) (0-Infi) (0+Infi) false true
// (0+0i) (NaN+1i) (NaN+NaNi) (NaN+NaNi) (NaN+1i) (NaN-1i) false true
// (0+0i) (1+NaNi) (NaN+NaNi) (NaN+NaNi) (1+NaNi) (-1+NaNi) false true
// (0+0i) (+Inf+NaNi) (NaN+NaNi) (0+0i) (+Inf+NaNi) (-Inf+NaNi) false true
// (0+0i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (0+0i) (-0+0i) (-0+0i) (NaN+NaNi) (0+0i) (0+0i) true false
// (0+0i) (+Inf+Infi) (NaN+NaNi) (0+0i) (+Inf+Infi) (-Inf-Infi) false true
// (0+0i) (3+4i) (0+0i) (0+0i) (3+4i) (-3-4i) false true
// (0+0i) (1.7976931348623157e+308+1.7976931348623157e+308i) (0+0i) (0+0i) (1.7976931348623157e+308+1.7976931348623157e+308i) (-1.7976931348623157e+308-1.7976931348623157e+308i) false true
// (1+0i) (0+0i) (0+0i) (+Inf+NaNi) (1+0i) (1+0i) false true
// (1+0i) (1+0i) (1+0i) (1+0i) (2+0i) (0+0i) true false
// (1+0i) (0-1i) (0-1i) (-0+1i) (1-1i) (1+1i) false true
// (1+0i) (+Inf+0i) (+Inf+NaNi) (0+0i) (+Inf+0i) (-Inf+0i) false true
// (1+0i) (0-Infi) (NaN-Infi) (-0+0i) (1-Infi) (1+Infi) false true
// (1+0i) (NaN+1i) (NaN+NaNi) (NaN+NaNi) (NaN+1i) (NaN-1i) false true
// (1+0i) (1+NaNi) (NaN+NaNi) (NaN+NaNi) (2+NaNi) (0+NaNi) false true
// (1+0i) (+Inf+NaNi) (NaN+NaNi) (0+0i) (+Inf+NaNi) (-Inf+NaNi) false true
// (1+0i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (1+0i) (-0+0i) (-0+0i) (-Inf+NaNi) (1+0i) (1+0i) false true
// (1+0i) (+Inf+Infi) (NaN+NaNi) (0-0i) (+Inf+Infi) (-Inf-Infi) false true
// (1+0i) (3+4i) (3+4i) (0.12-0.16i) (4+4i) (-2-4i) false true
// (1+0i) (1.7976931348623157e+308+1.7976931348623157e+308i) (1.7976931348623157e+308+1.7976931348623157e+308i) (0-0i) (1.7976931348623157e+308+1.7976931348623157e+308i) (-1.7976931348623157e+308-1.7976931348623157e+308i) false true
// (0-1i) (0+0i) (0+0i) (NaN-Infi) (0-1i) (0-1i) false true
// (0-1i) (1+0i) (0-1i) (0-1i) (1-1i) (-1-1i) false true
// (0-1i) (0-1i) (-1-0i) (1-0i) (0-2i) (0+0i) true false
// (0-1i) (+Inf+0i) (NaN-Infi) (0-0i) (+Inf-1i) (-Inf-1i) false true
// (0-1i) (0-Infi) (-Inf+NaNi) (0-0i) (0-Infi) (0+Infi) false true
// (0-1i) (NaN+1i) (NaN+NaNi) (NaN+NaNi) (NaN+0i) (NaN-2i) false true
// (0-1i) (1+NaNi) (NaN+NaNi) (NaN+NaNi) (1+NaNi) (-1+NaNi) false true
// (0-1i) (+Inf+NaNi) (NaN+NaNi) (0-0i) (+Inf+NaNi) (-Inf+NaNi) false true
// (0-1i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (0-1i) (-0+0i) (0+0i) (NaN+Infi) (0-1i) (0-1i) false true
// (0-1i) (+Inf+Infi) (NaN+NaNi) (-0-0i) (+Inf+Infi) (-Inf-Infi) false true
// (0-1i) (3+4i) (4-3i) (-0.16-0.12i) (3+3i) (-3-5i) false true
// (0-1i) (1.7976931348623157e+308+1.7976931348623157e+308i) (1.7976931348623157e+308-1.7976931348623157e+308i) (-0-0i) (1.7976931348623157e+308+1.7976931348623157e+308i) (-1.7976931348623157e+308-1.7976931348623157e+308i) false true
// (+Inf+0i) (0+0i) (NaN+NaNi) (+Inf+NaNi) (+Inf+0i) (+Inf+0i) false true
// (+Inf+0i) (1+0i) (+Inf+NaNi) (+Inf+NaNi) (+Inf+0i) (+Inf+0i) false true
// (+Inf+0i) (0-1i) (NaN-Infi) (NaN+Infi) (+Inf-1i) (+Inf+1i) false true
// (+Inf+0i) (+Inf+0i) (+Inf+NaNi) (NaN+NaNi) (+Inf+0i) (NaN+0i) true false
// (+Inf+0i) (0-Infi) (NaN-Infi) (NaN+NaNi) (+Inf-Infi) (+Inf+Infi) false true
// (+Inf+0i) (NaN+1i) (NaN+NaNi) (NaN+NaNi) (NaN+1i) (NaN-1i) false true
// (+Inf+0i) (1+NaNi) (NaN+NaNi) (NaN+NaNi) (+Inf+NaNi) (+Inf+NaNi) false true
// (+Inf+0i) (+Inf+NaNi) (NaN+NaNi) (NaN+NaNi) (+Inf+NaNi) (NaN+NaNi) false true
// (+Inf+0i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (+Inf+0i) (-0+0i) (NaN+NaNi) (-Inf+NaNi) (+Inf+0i) (+Inf+0i) false true
// (+Inf+0i) (+Inf+Infi) (NaN+NaNi) (NaN+NaNi) (+Inf+Infi) (NaN-Infi) false true
// (+Inf+0i) (3+4i) (+Inf+Infi) (+Inf-Infi) (+Inf+4i) (+Inf-4i) false true
// (+Inf+0i) (1.7976931348623157e+308+1.7976931348623157e+308i) (+Inf+Infi) (+Inf-Infi) (+Inf+1.7976931348623157e+308i) (+Inf-1.7976931348623157e+308i) false true
// (0-Infi) (0+0i) (NaN+NaNi) (NaN-Infi) (0-Infi) (0-Infi) false true
// (0-Infi) (1+0i) (NaN-Infi) (NaN-Infi) (1-Infi) (-1-Infi) false true
// (0-Infi) (0-1i) (-Inf+NaNi) (+Inf+NaNi) (0-Infi) (0-Infi) false true
// (0-Infi) (+Inf+0i) (NaN-Infi) (NaN+NaNi) (+Inf-Infi) (-Inf-Infi) false true
// (0-Infi) (0-Infi) (-Inf+NaNi) (NaN+NaNi) (0-Infi) (0+NaNi) true false
// (0-Infi) (NaN+1i) (NaN+NaNi) (NaN+NaNi) (NaN-Infi) (NaN-Infi) false true
// (0-Infi) (1+NaNi) (NaN+NaNi) (NaN+NaNi) (1+NaNi) (-1+NaNi) false true
// (0-Infi) (+Inf+NaNi) (NaN+NaNi) (NaN+NaNi) (+Inf+NaNi) (-Inf+NaNi) false true
// (0-Infi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (0-Infi) (-0+0i) (NaN+NaNi) (NaN+Infi) (0-Infi) (0-Infi) false true
// (0-Infi) (+Inf+Infi) (NaN+NaNi) (NaN+NaNi) (+Inf+NaNi) (-Inf-Infi) false true
// (0-Infi) (3+4i) (+Inf-Infi) (-Inf-Infi) (3-Infi) (-3-Infi) false true
// (0-Infi) (1.7976931348623157e+308+1.7976931348623157e+308i) (+Inf-Infi) (-Inf-Infi) (1.7976931348623157e+308-Infi) (-1.7976931348623157e+308-Infi) false true
// (NaN+1i) (0+0i) (NaN+NaNi) (NaN+Infi) (NaN+1i) (NaN+1i) false true
// (NaN+1i) (1+0i) (NaN+NaNi) (NaN+NaNi) (NaN+1i) (NaN+1i) false true
// (NaN+1i) (0-1i) (NaN+NaNi) (NaN+NaNi) (NaN+0i) (NaN+2i) false true
// (NaN+1i) (+Inf+0i) (NaN+NaNi) (NaN+NaNi) (NaN+1i) (NaN+1i) false true
// (NaN+1i) (0-Infi) (NaN+NaNi) (NaN+NaNi) (NaN-Infi) (NaN+Infi) false true
// (NaN+1i) (NaN+1i) (NaN+NaNi) (NaN+NaNi) (NaN+2i) (NaN+0i) false true
// (NaN+1i) (1+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (NaN+1i) (+Inf+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (NaN+1i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (NaN+1i) (-0+0i) (NaN+NaNi) (NaN-Infi) (NaN+1i) (NaN+1i) false true
// (NaN+1i) (+Inf+Infi) (NaN+NaNi) (NaN+NaNi) (NaN+Infi) (NaN-Infi) false true
// (NaN+1i) (3+4i) (NaN+NaNi) (NaN+NaNi) (NaN+5i) (NaN-3i) false true
// (NaN+1i) (1.7976931348623157e+308+1.7976931348623157e+308i) (NaN+NaNi) (NaN+NaNi) (NaN+1.7976931348623157e+308i) (NaN-1.7976931348623157e+308i) false true
// (1+NaNi) (0+0i) (NaN+NaNi) (+Inf+NaNi) (1+NaNi) (1+NaNi) false true
// (1+NaNi) (1+0i) (NaN+NaNi) (NaN+NaNi) (2+NaNi) (0+NaNi) false true
// (1+NaNi) (0-1i) (NaN+NaNi) (NaN+NaNi) (1+NaNi) (1+NaNi) false true
// (1+NaNi) (+Inf+0i) (NaN+NaNi) (NaN+NaNi) (+Inf+NaNi) (-Inf+NaNi) false true
// (1+NaNi) (0-Infi) (NaN+NaNi) (NaN+NaNi) (1+NaNi) (1+NaNi) false true
// (1+NaNi) (NaN+1i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (1+NaNi) (1+NaNi) (NaN+NaNi) (NaN+NaNi) (2+NaNi) (0+NaNi) false true
// (1+NaNi) (+Inf+NaNi) (NaN+NaNi) (NaN+NaNi) (+Inf+NaNi) (-Inf+NaNi) false true
// (1+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (1+NaNi) (-0+0i) (NaN+NaNi) (-Inf+NaNi) (1+NaNi) (1+NaNi) false true
// (1+NaNi) (+Inf+Infi) (NaN+NaNi) (NaN+NaNi) (+Inf+NaNi) (-Inf+NaNi) false true
// (1+NaNi) (3+4i) (NaN+NaNi) (NaN+NaNi) (4+NaNi) (-2+NaNi) false true
// (1+NaNi) (1.7976931348623157e+308+1.7976931348623157e+308i) (NaN+NaNi) (NaN+NaNi) (1.7976931348623157e+308+NaNi) (-1.7976931348623157e+308+NaNi) false true
// (+Inf+NaNi) (0+0i) (NaN+NaNi) (+Inf+NaNi) (+Inf+NaNi) (+Inf+NaNi) false true
// (+Inf+NaNi) (1+0i) (NaN+NaNi) (+Inf+NaNi) (+Inf+NaNi) (+Inf+NaNi) false true
// (+Inf+NaNi) (0-1i) (NaN+NaNi) (NaN+Infi) (+Inf+NaNi) (+Inf+NaNi) false true
// (+Inf+NaNi) (+Inf+0i) (NaN+NaNi) (NaN+NaNi) (+Inf+NaNi) (NaN+NaNi) false true
// (+Inf+NaNi) (0-Infi) (NaN+NaNi) (NaN+NaNi) (+Inf+NaNi) (+Inf+NaNi) false true
// (+Inf+NaNi) (NaN+1i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (+Inf+NaNi) (1+NaNi) (NaN+NaNi) (NaN+NaNi) (+Inf+NaNi) (+Inf+NaNi) false true
// (+Inf+NaNi) (+Inf+NaNi) (NaN+NaNi) (NaN+NaNi) (+Inf+NaNi) (NaN+NaNi) false true
// (+Inf+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (+Inf+NaNi) (-0+0i) (NaN+NaNi) (-Inf+NaNi) (+Inf+NaNi) (+Inf+NaNi) false true
// (+Inf+NaNi) (+Inf+Infi) (NaN+NaNi) (NaN+NaNi) (+Inf+NaNi) (NaN+NaNi) false true
// (+Inf+NaNi) (3+4i) (NaN+NaNi) (+Inf-Infi) (+Inf+NaNi) (+Inf+NaNi) false true
// (+Inf+NaNi) (1.7976931348623157e+308+1.7976931348623157e+308i) (NaN+NaNi) (+Inf-Infi) (+Inf+NaNi) (+Inf+NaNi) false true
// (NaN+NaNi) (0+0i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (NaN+NaNi) (1+0i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (NaN+NaNi) (0-1i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (NaN+NaNi) (+Inf+0i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (NaN+NaNi) (0-Infi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (NaN+NaNi) (NaN+1i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (NaN+NaNi) (1+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (NaN+NaNi) (+Inf+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (NaN+NaNi) (-0+0i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (NaN+NaNi) (+Inf+Infi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (NaN+NaNi) (3+4i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (NaN+NaNi) (1.7976931348623157e+308+1.7976931348623157e+308i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (-0+0i) (0+0i) (-0+0i) (NaN+NaNi) (0+0i) (-0+0i) true false
// (-0+0i) (1+0i) (-0+0i) (0+0i) (1+0i) (-1+0i) false true
// (-0+0i) (0-1i) (0+0i) (-0-0i) (0-1i) (-0+1i) false true
// (-0+0i) (+Inf+0i) (NaN+NaNi) (0+0i) (+Inf+0i) (-Inf+0i) false true
// (-0+0i) (0-Infi) (NaN+NaNi) (-0-0i) (0-Infi) (-0+Infi) false true
// (-0+0i) (NaN+1i) (NaN+NaNi) (NaN+NaNi) (NaN+1i) (NaN-1i) false true
// (-0+0i) (1+NaNi) (NaN+NaNi) (NaN+NaNi) (1+NaNi) (-1+NaNi) false true
// (-0+0i) (+Inf+NaNi) (NaN+NaNi) (0+0i) (+Inf+NaNi) (-Inf+NaNi) false true
// (-0+0i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (-0+0i) (-0+0i) (0-0i) (NaN+NaNi) (-0+0i) (0+0i) true false
// (-0+0i) (+Inf+Infi) (NaN+NaNi) (0+0i) (+Inf+Infi) (-Inf-Infi) false true
// (-0+0i) (3+4i) (-0+0i) (0+0i) (3+4i) (-3-4i) false true
// (-0+0i) (1.7976931348623157e+308+1.7976931348623157e+308i) (-0+0i) (0+0i) (1.7976931348623157e+308+1.7976931348623157e+308i) (-1.7976931348623157e+308-1.7976931348623157e+308i) false true
// (+Inf+Infi) (0+0i) (NaN+NaNi) (+Inf+Infi) (+Inf+Infi) (+Inf+Infi) false true
// (+Inf+Infi) (1+0i) (NaN+NaNi) (+Inf+Infi) (+Inf+Infi) (+Inf+Infi) false true
// (+Inf+Infi) (0-1i) (NaN+NaNi) (-Inf+Infi) (+Inf+Infi) (+Inf+Infi) false true
// (+Inf+Infi) (+Inf+0i) (NaN+NaNi) (NaN+NaNi) (+Inf+Infi) (NaN+Infi) false true
// (+Inf+Infi) (0-Infi) (NaN+NaNi) (NaN+NaNi) (+Inf+NaNi) (+Inf+Infi) false true
// (+Inf+Infi) (NaN+1i) (NaN+NaNi) (NaN+NaNi) (NaN+Infi) (NaN+Infi) false true
// (+Inf+Infi) (1+NaNi) (NaN+NaNi) (NaN+NaNi) (+Inf+NaNi) (+Inf+NaNi) false true
// (+Inf+Infi) (+Inf+NaNi) (NaN+NaNi) (NaN+NaNi) (+Inf+NaNi) (NaN+NaNi) false true
// (+Inf+Infi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (+Inf+Infi) (-0+0i) (NaN+NaNi) (-Inf-Infi) (+Inf+Infi) (+Inf+Infi) false true
// (+Inf+Infi) (+Inf+Infi) (NaN+Infi) (NaN+NaNi) (+Inf+Infi) (NaN+NaNi) true false
// (+Inf+Infi) (3+4i) (NaN+Infi) (+Inf+NaNi) (+Inf+Infi) (+Inf+Infi) false true
// (+Inf+Infi) (1.7976931348623157e+308+1.7976931348623157e+308i) (NaN+Infi) (+Inf+NaNi) (+Inf+Infi) (+Inf+Infi) false true
// (3+4i) (0+0i) (0+0i) (+Inf+Infi) (3+4i) (3+4i) false true
// (3+4i) (1+0i) (3+4i) (3+4i) (4+4i) (2+4i) false true
// (3+4i) (0-1i) (4-3i) (-4+3i) (3+3i) (3+5i) false true
// (3+4i) (+Inf+0i) (+Inf+Infi) (0+0i) (+Inf+4i) (-Inf+4i) false true
// (3+4i) (0-Infi) (+Inf-Infi) (-0+0i) (3-Infi) (3+Infi) false true
// (3+4i) (NaN+1i) (NaN+NaNi) (NaN+NaNi) (NaN+5i) (NaN+3i) false true
// (3+4i) (1+NaNi) (NaN+NaNi) (NaN+NaNi) (4+NaNi) (2+NaNi) false true
// (3+4i) (+Inf+NaNi) (NaN+NaNi) (0+0i) (+Inf+NaNi) (-Inf+NaNi) false true
// (3+4i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (3+4i) (-0+0i) (-0+0i) (-Inf-Infi) (3+4i) (3+4i) false true
// (3+4i) (+Inf+Infi) (NaN+Infi) (0+0i) (+Inf+Infi) (-Inf-Infi) false true
// (3+4i) (3+4i) (-7+24i) (1+0i) (6+8i) (0+0i) true false
// (3+4i) (1.7976931348623157e+308+1.7976931348623157e+308i) (NaN+Infi) (0+0i) (1.7976931348623157e+308+1.7976931348623157e+308i) (-1.7976931348623157e+308-1.7976931348623157e+308i) false true
// (1.7976931348623157e+308+1.7976931348623157e+308i) (0+0i) (0+0i) (+Inf+Infi) (1.7976931348623157e+308+1.7976931348623157e+308i) (1.7976931348623157e+308+1.7976931348623157e+308i) false true
// (1.7976931348623157e+308+1.7976931348623157e+308i) (1+0i) (1.7976931348623157e+308+1.7976931348623157e+308i) (1.7976931348623157e+308+1.7976931348623157e+308i) (1.7976931348623157e+308+1.7976931348623157e+308i) (1.7976931348623157e+308+1.7976931348623157e+308i) false true
// (1.7976931348623157e+308+1.7976931348623157e+308i) (0-1i) (1.7976931348623157e+308-1.7976931348623157e+308i) (-1.7976931348623157e+308+1.7976931348623157e+308i) (1.7976931348623157e+308+1.7976931348623157e+308i) (1.7976931348623157e+308+1.7976931348623157e+308i) false true
// (1.7976931348623157e+308+1.7976931348623157e+308i) (+Inf+0i) (+Inf+Infi) (0+0i) (+Inf+1.7976931348623157e+308i) (-Inf+1.7976931348623157e+308i) false true
// (1.7976931348623157e+308+1.7976931348623157e+308i) (0-Infi) (+Inf-Infi) (-0+0i) (1.7976931348623157e+308-Infi) (1.7976931348623157e+308+Infi) false true
// (1.7976931348623157e+308+1.7976931348623157e+308i) (NaN+1i) (NaN+NaNi) (NaN+NaNi) (NaN+1.7976931348623157e+308i) (NaN+1.7976931348623157e+308i) false true
// (1.7976931348623157e+308+1.7976931348623157e+308i) (1+NaNi) (NaN+NaNi) (NaN+NaNi) (1.7976931348623157e+308+NaNi) (1.7976931348623157e+308+NaNi) false true
// (1.7976931348623157e+308+1.7976931348623157e+308i) (+Inf+NaNi) (NaN+NaNi) (0+0i) (+Inf+NaNi) (-Inf+NaNi) false true
// (1.7976931348623157e+308+1.7976931348623157e+308i) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) (NaN+NaNi) false true
// (1.7976931348623157e+308+1.7976931348623157e+308i) (-0+0i) (-0+0i) (-Inf-Infi) (1.7976931348623157e+308+1.7976931348623157e+308i) (1.7976931348623157e+308+1.7976931348623157e+308i) false true
// (1.7976931348623157e+308+1.7976931348623157e+308i) (+Inf+Infi) (NaN+Infi) (NaN+0i) (+Inf+Infi) (-Inf-Infi) false true
// (1.7976931348623157e+308+1.7976931348623157e+308i) (3+4i) (NaN+Infi) (+Inf-7.190772539449264e+306i) (1.7976931348623157e+308+1.7976931348623157e+308i) (1.7976931348623157e+308+1.7976931348623157e+308i) false true
// (1.7976931348623157e+308+1.7976931348623157e+308i) (1.7976931348623157e+308+1.7976931348623157e+308i) (NaN+Infi) (NaN+0i) (+Inf+Infi) (0+0i) true false
// (3-4i) (1+2i) (10.294117647058824+4.176470588235294i) (-3+4i) (1+2i)
// {(1+2i) (3+4i) 5} {(-4+2i) (2.5+2i) 5} false true
// [(1+0i) (0+2i) (3+5i)] true 3 5
// false true false true
// zero i inf true 4
// 2 map[{(1+2i) (3+4i) 5}:2]
// (3+4i) (3+4i) (4.611686018427388e+18+1i) 12
// 3+4i
// (3+4i) (3.00+4.00i) (3+4i) (3.000000e+00+4.000000e+00i) (   3.0  +4.0i) (3+4i) (3+4i) main.impedance complex64
// [(1+0i) (0+2i)] &[(0+1i)]
// (-7+24i) (1+2i)
// (1-1i) 1 -1
// (45+45i)

// Stderr:
// (+1.000000e+000-2.000000e+000i) (+1.500000e+000+2.500000e+000i) (+InfNaNi)
// (+0.000000e+000+1.000000e+000i)
