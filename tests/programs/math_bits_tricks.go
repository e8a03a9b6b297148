// math/bits: counting, rotating, reversing, wide multiplication and division, carries.
//
// spec: Arithmetic operators, Integer overflow
package main

import (
	"fmt"
	"math/bits"
)

type u128 struct{ hi, lo uint64 }

func (a u128) add(b u128) (s u128) {
	var c uint64
	s.lo, c = bits.Add64(a.lo, b.lo, 0)
	s.hi, _ = bits.Add64(a.hi, b.hi, c)
	return
}

func (a u128) mul(n uint64) u128 {
	hi, lo := bits.Mul64(a.lo, n)
	return u128{hi + a.hi*n, lo}
}

func (a u128) String() string {
	if a.hi == 0 && a.lo == 0 {
		return "0"
	}
	s := ""
	for a.hi != 0 || a.lo != 0 {
		var r uint64
		a.hi, r = a.hi/10, a.hi%10
		a.lo, r = bits.Div64(r, a.lo, 10)
		s = string(rune('0'+r)) + s
	}
	return s
}

func powmod(b, e, m uint64) uint64 {
	r := uint64(1)
	for b %= m; e > 0; e >>= 1 {
		if e&1 == 1 {
			hi, lo := bits.Mul64(r, b)
			_, r = bits.Div64(hi%m, lo, m)
		}
		hi, lo := bits.Mul64(b, b)
		_, b = bits.Div64(hi%m, lo, m)
	}
	return r
}

func main() {
	for _, x := range []uint64{0, 1, 0x80, 0xdeadbeef, 1 << 63, ^uint64(0)} {
		fmt.Println(x, bits.OnesCount64(x), bits.LeadingZeros64(x), bits.TrailingZeros64(x), bits.Len64(x))
	}
	fmt.Printf("%#x %#x %#x %#x\n", bits.Reverse8(0x13), bits.ReverseBytes32(0x12345678), bits.RotateLeft8(0x81, 1), bits.RotateLeft32(0x12345678, -8))
	fmt.Printf("%#x %#x %d\n", bits.Reverse64(1), bits.ReverseBytes16(0x1234), bits.UintSize)
	fmt.Println(bits.Len(0), bits.Len8(200), bits.Len16(300), bits.LeadingZeros8(1), bits.TrailingZeros32(0), bits.OnesCount8(255))
	fmt.Println(bits.Add64(^uint64(0), 1, 1))
	fmt.Println(bits.Sub64(0, 1, 0))
	fmt.Println(bits.Mul32(1<<31, 6))
	fmt.Println(bits.Div64(1, 0, 3))
	f := u128{0, 1}
	for i := uint64(1); i <= 33; i++ {
		f = f.mul(i)
	}
	fmt.Println(f, f.add(f), u128{})
	fmt.Println(powmod(3, 1000000006, 1000000007), powmod(2, 1<<40, 18446744073709551557))
	n := 0
	for mask := uint(0); mask < 1<<10; mask++ {
		if bits.OnesCount(mask) == 5 {
			n++
		}
	}
	fmt.Println(n)
	defer func() { fmt.Println(recover()) }()
	bits.Div64(5, 0, 5)
}
