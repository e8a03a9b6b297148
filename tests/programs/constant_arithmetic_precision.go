// Exact constants: huge integers, long fractions, complex constants, conversions at the limits.
//
// spec: Constant expressions, Imaginary literals, Representability
package main

import (
	"fmt"
	"math"
)

const (
	big      = 1 << 200
	fact30   = 1 * 2 * 3 * 4 * 5 * 6 * 7 * 8 * 9 * 10 * 11 * 12 * 13 * 14 * 15 * 16 * 17 * 18 * 19 * 20 * 21 * 22 * 23 * 24 * 25 * 26 * 27 * 28 * 29 * 30
	third    = 1 / 3.0
	one      = third + third + third
	pi       = 3.14159265358979323846264338327950288419716939937510582097494459
	tinyDiff = (pi*1e40 - 31415926535897932384626433832795028841971.0) * 10
	cc       = (1 + 2i) * (3 - 4i)
	realPart = real(cc)
	str      = "constant " + "string"
	length   = len(str)
	mask     = 1<<16 - 1
	char     = 'x' - 'a' + 'A'
	truth    = big > fact30 && str != "x" || false
)

const (
	maxU64         = math.MaxUint64
	minI64         = math.MinInt64
	kilo           = 1e3
	typedF float32 = 1.0 / 3
)

type byteSize float64

const (
	_           = iota
	KB byteSize = 1 << (10 * iota)
	MB
	YB = KB * KB * KB * KB * KB * KB * KB * KB
)

func main() {
	fmt.Println(big>>195, fact30/(1<<50), fact30%1000007, one == 1)
	fmt.Println(third, one, float32(third), pi, float32(pi))
	fmt.Println(tinyDiff > 6 && tinyDiff < 7, cc, realPart, imag(cc), length)
	fmt.Println(mask, string(rune(char)), truth)
	fmt.Println(uint64(maxU64), int64(minI64), int(kilo), int8(kilo/10), typedF)
	fmt.Println(KB, MB, YB, float64(YB))
	fmt.Printf("%T %T %T %T %T\n", third, cc, char, mask, realPart)
	var f32 float32 = pi
	var i8 int8 = -1 << 7
	var u8 = uint8(255)
	var r rune = 0x10FFFF
	var c64 complex64 = 2
	fmt.Println(f32, i8, u8, r, c64)
	const h = math.MaxFloat64
	fmt.Println(h/1e300 > 1e8, math.SmallestNonzeroFloat64/2 == 0, 1e-400 == 0, 5e-324 > 0)
	fmt.Println(7/2, -7/2, 7%3, -7%3, 7/2.0, 1/2*3.0, 3.0*1/2, 'a'/2, 10/4*4.0)
	fmt.Println(^0, ^uint8(1), -5>>1, 1<<3|1, 6&^3, 0b101^0o7, 0x1p4)
	x := 10
	fmt.Println(x/4*1.0, float64(x)/4, len([10]int{}), cap([3]string{}), len("héllo"))
	const big2 = big * big / big
	fmt.Println(big2 == big, math.Pi == pi, float64(big))
	arr := [mask >> 12]bool{length % 10: true}
	fmt.Println(len(arr), arr[length%10])
}
