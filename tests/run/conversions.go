// run

// Conversions between numeric types, out of range too (as gc on amd64).
package main

//go:noinline
func ints(x int64) (int8, int16, int32, uint8, uint16, uint32, uint64) {
	return int8(x), int16(x), int32(x), uint8(x), uint16(x), uint32(x), uint64(x)
}

//go:noinline
func widen(a int8, b uint8, c int32, d uint32) (int64, int64, uint64, int64) {
	return int64(a), int64(b), uint64(c), int64(d)
}

//go:noinline
func toInt(f float64) (int, int32, int64, uint32, uint8, int8) {
	return int(f), int32(f), int64(f), uint32(f), uint8(f), int8(f)
}

//go:noinline
func toUint(f float64) uint64 { return uint64(f) }

//go:noinline
func fromInt(i int64, u uint64, s int8, b uint16) (float64, float64, float32, float64) {
	return float64(i), float64(u), float32(s), float64(b)
}

//go:noinline
func half(f float64) float32 { return float32(f) }

type celsius float64
type id int32

func main() {
	for _, x := range []int64{0, 1, -1, 127, 128, 255, 256, 65535, 1 << 31, -1 << 63, 1<<63 - 1} {
		println(ints(x))
	}
	println(widen(-1, 255, -1, 1<<32-1))
	for _, f := range []float64{0, 1.9, -1.9, 100.5, -100.5} {
		println(toInt(f))
	}
	println(toUint(0), toUint(1.5), toUint(9223372036854775808), toUint(18446744073709549568))
	a, b, c, d := fromInt(-5, 1<<63, -7, 65535)
	println(a == -5, b == 9223372036854775808, c == -7, d == 65535)
	println(half(0.1) == 0.1, float64(half(0.5)) == 0.5)
	t := celsius(36.5)
	println(float64(t) == 36.5, int(t))
	n := id(7)
	println(int(n)+1, id(n)+2)
	r := 'x'
	println(r, string(r), string(rune(0x4E16)), string(rune(-1)))
}

// Stderr:
// 0 0 0 0 0 0 0
// 1 1 1 1 1 1 1
// -1 -1 -1 255 65535 4294967295 18446744073709551615
// 127 127 127 127 127 127 127
// -128 128 128 128 128 128 128
// -1 255 255 255 255 255 255
// 0 256 256 0 256 256 256
// -1 -1 65535 255 65535 65535 65535
// 0 0 -2147483648 0 0 2147483648 2147483648
// 0 0 0 0 0 0 9223372036854775808
// -1 -1 -1 255 65535 4294967295 9223372036854775807
// -1 255 18446744073709551615 4294967295
// 0 0 0 0 0 0
// 1 1 1 1 1 1
// -1 -1 -1 4294967295 255 -1
// 100 100 100 100 100 100
// -100 -100 -100 4294967196 156 -100
// 0 1 9223372036854775808 18446744073709549568
// true true true true
// true true
// true 36
// 8 9
// 120 x 世 �
