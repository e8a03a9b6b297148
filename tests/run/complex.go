// run

// Complex numbers.
package main

//go:noinline
func ops(a, b complex128) (complex128, complex128, complex128, complex128) {
	return a + b, a - b, a * b, a / b
}

//go:noinline
func ops64(a, b complex64) (complex64, complex64, bool) { return a * b, a / b, a == b }

type pt struct{ z complex128 }

func main() {
	println(ops(1+2i, 3-4i))
	println(ops64(1+2i, 0.5i))
	z := complex(3, 4)
	println(real(z), imag(z), z == 3+4i, z != 3+4i, -z)
	var zero complex128
	println(z/zero, zero/zero, zero/z)
	inf := 1 / real(zero)
	println(complex(inf, 1)/z, z/complex(inf, 0))
	p := pt{z: 2}
	p.z *= p.z
	println(p.z)
	c := complex64(z)
	println(c, complex128(c) == z)
	var x any = z
	println(x.(complex128) == z, x == any(3+4i))
}

// Stderr:
// (+4.000000e+000-2.000000e+000i) (-2.000000e+000+6.000000e+000i) (+1.100000e+001+2.000000e+000i) (-2.000000e-001+4.000000e-001i)
// (-1.000000e+000+5.000000e-001i) (+4.000000e+000-2.000000e+000i) false
// +3.000000e+000 +4.000000e+000 true false (-3.000000e+000-4.000000e+000i)
// (+Inf+Infi) (NaNNaNi) (+0.000000e+000+0.000000e+000i)
// (+Inf-Infi) (+0.000000e+000+0.000000e+000i)
// (+4.000000e+000+0.000000e+000i)
// (+3.000000e+000+4.000000e+000i) true
// true true
