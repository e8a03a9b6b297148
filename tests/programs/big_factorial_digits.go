// Arbitrary precision by hand: factorials, Fibonacci and powers as digit slices.
//
// spec: Slice types, Arithmetic operators, Making slices maps and channels
package main

import (
	"fmt"
	"strings"
)

// Big holds base 10^9 digits, the least significant first.
type Big []uint32

const base = 1000000000

func FromInt(n uint64) (b Big) {
	for ; n > 0; n /= base {
		b = append(b, uint32(n%base))
	}
	return
}

func (b Big) MulSmall(n uint32) Big {
	out := make(Big, 0, len(b)+1)
	var carry uint64
	for _, d := range b {
		carry += uint64(d) * uint64(n)
		out = append(out, uint32(carry%base))
		carry /= base
	}
	if carry > 0 {
		out = append(out, uint32(carry))
	}
	return out
}

func (b Big) Add(c Big) Big {
	if len(b) < len(c) {
		b, c = c, b
	}
	out := make(Big, 0, len(b)+1)
	var carry uint32
	for i, d := range b {
		s := d + carry
		if i < len(c) {
			s += c[i]
		}
		carry = s / base
		out = append(out, s%base)
	}
	if carry > 0 {
		out = append(out, carry)
	}
	return out
}

func (b Big) Mul(c Big) Big {
	var sum Big
	for i, d := range c {
		part := append(make(Big, i), b.MulSmall(d)...)
		sum = sum.Add(part)
	}
	return sum
}

func (b Big) Pow(n uint) Big {
	result := Big{1}
	for sq := b; n > 0; n >>= 1 {
		if n&1 == 1 {
			result = result.Mul(sq)
		}
		sq = sq.Mul(sq)
	}
	return result
}

func (b Big) String() string {
	if len(b) == 0 {
		return "0"
	}
	var s strings.Builder
	fmt.Fprintf(&s, "%d", b[len(b)-1])
	for i := len(b) - 2; i >= 0; i-- {
		fmt.Fprintf(&s, "%09d", b[i])
	}
	return s.String()
}

func main() {
	f := Big{1}
	for i := uint32(2); i <= 100; i++ {
		f = f.MulSmall(i)
		if i%25 == 0 {
			fmt.Printf("%d! = %v\n", i, f)
		}
	}
	a, b := Big{}, Big{1}
	for i := 0; i < 300; i++ {
		a, b = b, a.Add(b)
	}
	fmt.Println("fib(300) =", a)
	p := FromInt(2).Pow(256)
	fmt.Println(p, len(p.String()))
	sum := 0
	for _, c := range FromInt(3).Pow(200).String() {
		sum += int(c - '0')
	}
	fmt.Println(sum, FromInt(0), FromInt(18446744073709551615))
}
