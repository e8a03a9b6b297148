// Constraints made of unions and approximations: sums, dot products, statistics and a matrix over every kind of number.
//
// spec: General interfaces, Satisfying a type constraint, Arithmetic operators
package main

import (
	"fmt"
	"math"
)

type Signed interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64
}

type Unsigned interface {
	~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64
}

type Float interface{ ~float32 | ~float64 }

type Real interface{ Signed | Unsigned | Float }

type Number interface {
	Real | ~complex64 | ~complex128
}

func Sum[T Number](xs ...T) (sum T) {
	for _, x := range xs {
		sum += x
	}
	return sum
}

func Abs[T Signed | Float](x T) T {
	if x < 0 {
		return -x
	}
	return x
}

func Mean[T Real](xs []T) float64 { return float64(Sum(xs...)) / float64(len(xs)) }

func GCD[T Signed | Unsigned](a, b T) T {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func Pow[T Number](x T, n uint) T {
	result := T(1)
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			result *= x
		}
		x *= x
	}
	return result
}

type Matrix[T Number] [][]T

func Identity[T Number](n int) Matrix[T] {
	m := make(Matrix[T], n)
	for i := range m {
		m[i] = make([]T, n)
		m[i][i] = 1
	}
	return m
}

func (a Matrix[T]) Mul(b Matrix[T]) Matrix[T] {
	c := make(Matrix[T], len(a))
	for i := range a {
		c[i] = make([]T, len(b[0]))
		for j := range c[i] {
			for k, x := range a[i] {
				c[i][j] += x * b[k][j]
			}
		}
	}
	return c
}

func (a Matrix[T]) Pow(n int) Matrix[T] {
	result := Identity[T](len(a))
	for ; n > 0; n /= 2 {
		if n%2 == 1 {
			result = result.Mul(a)
		}
		a = a.Mul(a)
	}
	return result
}

type Celsius float64

type Mod7 uint8

// Convert changes one kind of number into another, as a conversion does.
func Convert[To, From Real](xs []From) []To {
	out := make([]To, len(xs))
	for i, x := range xs {
		out[i] = To(x)
	}
	return out
}

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[uint8](200, 100), Sum(1+2i, 3), Sum[string2]())
	fmt.Println(Abs(-3), Abs(Celsius(-1.5)), Abs(int8(-128)), Abs(math.Inf(-1)))
	fmt.Printf("%.3f %.2f\n", Mean([]Celsius{20, 21.5, 19}), Mean([]uint16{1, 2}))
	fmt.Println(GCD(84, 36), GCD[uint64](1<<40, 6<<20), GCD(Mod7(6), 4), GCD(-12, 18))
	fmt.Println(Pow(3, 13), Pow(int32(3), 21), Pow(1i, 3), Pow(0.5, 10), Pow(Mod7(3), 6))
	fib := Matrix[int]{{1, 1}, {1, 0}}
	fmt.Println(fib.Pow(50), Matrix[uint8]{{1, 1}, {1, 0}}.Pow(50))
	turn := Matrix[complex128]{{0, 1i}, {1i, 0}}
	fmt.Println(turn.Pow(2), turn.Pow(4))
	rotation := Matrix[float64]{{math.Cos(1), -math.Sin(1)}, {math.Sin(1), math.Cos(1)}}
	r := rotation.Pow(44)
	fmt.Printf("%.6f %.6f %T\n", r[0][0], math.Cos(44), r)
	fmt.Println(Convert[int8]([]int{1, 200, -129}), Convert[uint16]([]float32{1.9, 65535}), Convert[Celsius]([]uint8{7}))
}

type string2 int64
