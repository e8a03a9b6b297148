// Infinities, NaN, signed zero and denormals: arithmetic, comparison, formatting, map keys.
//
// spec: Floating-point operators, Comparison operators, Numeric types
package main

import (
	"fmt"
	"math"
	"sort"
)

func classify(f float64) string {
	switch {
	case math.IsNaN(f):
		return "nan"
	case math.IsInf(f, 1):
		return "+inf"
	case math.IsInf(f, -1):
		return "-inf"
	case f == 0 && math.Signbit(f):
		return "-zero"
	case f == 0:
		return "zero"
	case math.Abs(f) < 0x1p-1022:
		return "denormal"
	}
	return "normal"
}

func main() {
	zero := 0.0
	inf := 1 / zero
	nan := zero / zero
	values := []float64{1.5, inf, -inf, nan, zero, -zero, math.Copysign(0, -1), 5e-324, 1e-310}
	for _, v := range values {
		fmt.Println(v, classify(v), classify(-v), v == v, v < inf, v > -inf)
	}
	fmt.Println(inf-inf, inf*0, inf/inf, math.Sqrt(-1), math.Mod(5, 0))
	fmt.Println(nan == nan, nan != nan, nan < 1, nan > 1, !(nan >= 1))

	m := map[float64]string{}
	m[nan] = "a"
	m[nan] = "b"
	m[0.0] = "zero"
	m[math.Copysign(0, -1)] = "negative zero"
	_, ok := m[nan]
	fmt.Println(len(m), ok, m[0])

	sort.Float64s(values)
	fmt.Println(values)
	var f32 float32 = 16777216
	fmt.Println(f32+1 == f32, f32+2, float32(0.1), float64(float32(0.1)))
	fmt.Printf("%v %g %e %f %.3g %8.2f|%-8.1f|%+d\n", 1e21, 1e20, 12345.678, 2.5, 1234567.0, math.Pi, math.E, 5)
	fmt.Println(0.1+0.2, float32(0.1)+float32(0.2), 1e100, 123456789.0, 1e-7)
	fmt.Println(math.Float64bits(1), math.Float32bits(-2), math.Float64frombits(0x7ff0000000000000))
}
