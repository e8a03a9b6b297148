// Checked arithmetic: detecting overflow in addition, multiplication, negation and powers before it happens.
//
// spec: Integer overflow, Errors, Conversions between numeric types
package main

import (
	"errors"
	"fmt"
	"math"
	"math/bits"
)

var ErrOverflow = errors.New("overflow")

func add(a, b int64) (int64, error) {
	c := a + b
	if (c > a) != (b > 0) && b != 0 {
		return 0, fmt.Errorf("%d + %d: %w", a, b, ErrOverflow)
	}
	return c, nil
}

func mul(a, b int64) (int64, error) {
	if a == 0 || b == 0 {
		return 0, nil
	}
	c := a * b
	if c/b != a || a == -1 && b == math.MinInt64 || b == -1 && a == math.MinInt64 {
		return 0, fmt.Errorf("%d * %d: %w", a, b, ErrOverflow)
	}
	return c, nil
}

func pow(base int64, exp uint) (r int64, err error) {
	r = 1
	for ; exp > 0; exp-- {
		if r, err = mul(r, base); err != nil {
			return
		}
	}
	return
}

func umul(a, b uint64) (uint64, bool) {
	hi, lo := bits.Mul64(a, b)
	return lo, hi == 0
}

func narrow(x int64) (int8, bool) { y := int8(x); return y, int64(y) == x }

func abs(x int32) (int32, bool) {
	if x < 0 {
		x = -x
	}
	return x, x >= 0
}

func main() {
	fmt.Println(add(math.MaxInt64, 1))
	fmt.Println(add(math.MinInt64, -1))
	fmt.Println(add(math.MaxInt64, math.MinInt64))
	fmt.Println(mul(1<<31, 1<<31))
	fmt.Println(mul(1<<32, 1<<31))
	fmt.Println(mul(math.MinInt64, -1))
	fmt.Println(pow(3, 39))
	_, err := pow(3, 40)
	fmt.Println(err, errors.Is(err, ErrOverflow))
	fmt.Println(pow(-2, 63))
	fmt.Println(umul(1<<32, 1<<31))
	fmt.Println(umul(1<<32, 1<<32))
	fmt.Println(narrow(127))
	fmt.Println(narrow(128))
	fmt.Println(abs(math.MinInt32))
	fmt.Println(abs(-5))
	n := 0
	for x := int64(1); err == nil || n == 0; n++ {
		x, err = mul(x, 7)
	}
	var u uint8
	for i := range 300 {
		u += uint8(i)
	}
	fmt.Println(n, u, -u, ^u, u<<4>>4)
}
