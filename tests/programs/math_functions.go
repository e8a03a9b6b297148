// math: rounding, powers, logarithms, trigonometry, bits of floats, special cases.
//
// spec: Floating-point operators, Constants
package main

import (
	"fmt"
	"math"
)

func main() {
	xs := []float64{-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 2.4999}
	for _, x := range xs {
		fmt.Println(x, math.Floor(x), math.Ceil(x), math.Trunc(x), math.Round(x), math.RoundToEven(x))
	}
	fmt.Println(math.Sqrt(2), math.Cbrt(27), math.Pow(2, 10), math.Pow(2, -1), math.Pow(-8, 1.0/3), math.Pow(0, 0))
	fmt.Println(math.Abs(-3.2), math.Max(3, 4), math.Min(-0.0, 2), math.Mod(7.5, 2), math.Mod(-7.5, 2), math.Remainder(7, 4), math.Dim(5, 3), math.Dim(3, 5))
	fmt.Println(math.Hypot(3, 4), math.Floor(math.Log2(1024)), math.Log10(1000), math.Log(1), math.Exp(0), math.Exp2(5))
	fmt.Printf("%.12f %.12f %.12f\n", math.Sin(1), math.Cos(1), math.Tan(1))
	fmt.Printf("%.12f %.12f %.12f %.12f\n", math.Asin(0.5), math.Acos(0.5), math.Atan(2), math.Atan2(-1, -1))
	fmt.Printf("%.10f %.10f %.10f %.10f\n", math.Exp(1.5), math.Log(10), math.Sinh(1), math.Tanh(0.5))
	fmt.Printf("%.10f %.10f %.8f\n", math.Log1p(1e-5), math.Expm1(1e-5), math.Gamma(5.5))
	ip, frac := math.Modf(-3.75)
	m, e := math.Frexp(48)
	fmt.Println(ip, frac, m, e, math.Ldexp(0.75, 6))
	fmt.Println(math.Inf(-1), math.IsNaN(math.Sqrt(-1)), math.IsInf(math.Log(0), -1), math.Signbit(-0.1), math.Copysign(3, -1))
	fmt.Println(math.MaxInt64, math.MinInt64, uint64(math.MaxUint64), math.MaxInt8, math.MaxUint16, math.MaxFloat32)
	fmt.Println(math.Nextafter(1, 2), math.Float32bits(1.5), math.FMA(2, 3, 4), math.Float64bits(-2) == 0xc000000000000000)
	pi := 0.0
	for k := 0; k < 1000; k++ {
		term := 4 / float64(2*k+1)
		if k%2 == 1 {
			term = -term
		}
		pi += term
	}
	fmt.Printf("%.6f %.3e\n", pi, math.Abs(pi-math.Pi))
	area := func(f func(float64) float64, a, b float64) (s float64) {
		const n = 1000
		h := (b - a) / n
		for i := 0; i < n; i++ {
			s += f(a+(float64(i)+0.5)*h) * h
		}
		return
	}
	fmt.Printf("%.6f %.6f\n", area(math.Sin, 0, math.Pi), area(math.Sqrt, 0, 4))
}
