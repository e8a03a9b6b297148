// Wrap-around of every integer kind, and division at the limits.
//
// spec: Integer overflow, Arithmetic operators, Numeric types
package main

import (
	"fmt"
	"math"
)

func collatzPeak(n uint16) (peak uint16, wrapped bool) {
	peak = n
	for steps := 0; n != 1 && steps < 200; steps++ {
		if n%2 == 0 {
			n /= 2
			continue
		}
		next := 3*n + 1
		if next < n {
			return peak, true
		}
		n = next
		if n > peak {
			peak = n
		}
	}
	return peak, false
}

func main() {
	var i8 int8 = math.MaxInt8
	var i16 int16 = math.MaxInt16
	var i32 int32 = math.MaxInt32
	var i64 int64 = math.MaxInt64
	i8++
	i16++
	i32++
	i64++
	fmt.Println(i8, i16, i32, i64)
	fmt.Println(-i8, -i16, -i32, -i64)
	minusOne := int64(-1)
	fmt.Println(i64/minusOne, i64%minusOne, i8/int8(minusOne), i8%int8(minusOne))

	var u8 uint8
	var u16 uint16
	var u32 uint32
	var u64 uint64
	u8--
	u16--
	u32--
	u64--
	fmt.Println(u8, u16, u32, u64)
	fmt.Println(u8*u8, u16*u16, u32*u32, u64*u64)

	for _, n := range []uint16{27, 703, 9663, 7} {
		peak, wrapped := collatzPeak(n)
		fmt.Println(n, peak, wrapped)
	}

	hash := uint32(2166136261)
	for _, c := range []byte("overflow on purpose") {
		hash ^= uint32(c)
		hash *= 16777619
	}
	fmt.Printf("%08x\n", hash)

	var sum int8
	for i := int8(1); i > 0; i++ {
		sum += i
	}
	fmt.Println(sum)
}
