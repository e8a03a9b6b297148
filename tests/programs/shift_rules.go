// Shifts by large, signed and untyped counts; arithmetic against logical shifts.
//
// spec: Arithmetic operators, Constant expressions, Conversions between numeric types
package main

import "fmt"

func shl(x int32, n uint) int32 { return x << n }
func shr(x int32, n uint) int32 { return x >> n }
func ushr(x uint8, n int) uint8 { return x >> n }
func rotl(x uint32, k int) uint32 {
	const n = 32
	s := uint(k) & (n - 1)
	return x<<s | x>>(n-s)
}

func tryShift(n int) (result string) {
	defer func() {
		if r := recover(); r != nil {
			result = fmt.Sprint("panic: ", r)
		}
	}()
	return fmt.Sprint(1 << n)
}

func main() {
	for _, n := range []uint{0, 1, 30, 31, 32, 33, 64, 200} {
		fmt.Println(n, shl(1, n), shl(-1, n), shr(-1, n), shr(1<<30, n))
	}
	fmt.Println(ushr(0x80, 7), ushr(0x80, 8), ushr(0xff, 100))
	fmt.Printf("%#x %#x %#x\n", rotl(0x80000001, 1), rotl(0x12345678, 8), rotl(0xf, -4))
	fmt.Println(tryShift(3), tryShift(62), tryShift(64))
	fmt.Println(tryShift(-1))

	var s uint = 33
	var i = 1 << s
	var j int32 = 1 << s
	var k = uint64(1 << s)
	var w int64 = 1.0 << s
	fmt.Println(i, j, k, w)
	var u = uint8(1)<<7 | 1<<3
	u <<= 1
	fmt.Println(u)
	m := -17
	fmt.Println(m>>1, m/2, m>>2, m/4, m&7, m%8, m&^1, ^m)
	x := uint64(1)
	x <<= 63
	fmt.Println(x, x>>63, int64(x)>>63)
}
