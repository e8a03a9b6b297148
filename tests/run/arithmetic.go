// run

// Integer arithmetic wraps, division truncates, shifts by too much give zero or the sign.
package main

//go:noinline
func div(a, b int) (int, int) { return a / b, a % b }

//go:noinline
func div8(a, b int8) (int8, int8) { return a / b, a % b }

//go:noinline
func udiv(a, b uint32) (uint32, uint32) { return a / b, a % b }

//go:noinline
func shifts(x int32, u uint32, n uint) (int32, int32, uint32, uint32) { return x << n, x >> n, u << n, u >> n }

//go:noinline
func shift8(x int8, u uint8, n uint8) (int8, int8, uint8, uint8) { return x << n, x >> n, u << n, u >> n }

//go:noinline
func bits(a, b uint16) (uint16, uint16, uint16, uint16, uint16) { return a & b, a | b, a ^ b, a &^ b, ^a }

//go:noinline
func constants(x int) (int, int, int, int, int) { return x / 7, x % 7, x / -1, x / 8, x % 16 }

//go:noinline
func wrap(a int8, b uint8, c int64) (int8, uint8, int64) { return a + 1, b + 1, c + 1 }

//go:noinline
func signed(n int) int { return 1 << n }

//go:noinline
func neg(x int, f float64, i8 int8) (int, float64, int8) { return -x, -f, -i8 }

func main() {
	for _, a := range []int{7, -7, 1 << 62, -1 << 63} {
		for _, b := range []int{1, -1, 2, -3} {
			q, r := div(a, b)
			println("div", a, b, q, r)
		}
		p, q, r, s, t := constants(a)
		println("const", p, q, r, s, t)
	}
	q8, r8 := div8(-128, -1)
	println(q8, r8)
	q8, r8 = div8(-128, 7)
	println(q8, r8)
	q32, r32 := udiv(4294967295, 10)
	println(q32, r32)
	for _, n := range []uint{0, 1, 5, 31, 32, 33, 64, 1 << 40} {
		a, b, c, d := shifts(-123456789, 4000000000, n)
		println("shift", n, a, b, c, d)
	}
	for _, n := range []uint8{0, 1, 7, 8, 9, 200} {
		a, b, c, d := shift8(-100, 200, n)
		println("shift8", n, a, b, c, d)
	}
	println(bits(0xF0F0, 0x3C3C))
	println(wrap(127, 255, 1<<63-1))
	println(signed(3), signed(63), signed(64))
	a, f, c := neg(5, 2.5, -128)
	println(a, f == -2.5, c)
	x := 10
	x += 5
	x -= 3
	x *= 4
	x /= 5
	x %= 6
	x <<= 4
	x |= 1
	x &= 0x1F
	x ^= 0xFF
	x &^= 2
	x++
	x--
	println(x)
	var u8 uint8 = 250
	u8 += 10
	println(u8)
	const big = 1 << 100
	println(big >> 98)
	println(min(3, 1, 2), max(3, 1, 2), min(2.5, 1.5) == 1.5, max("a", "c", "b"), min(uint8(3), 200))
}

// Stderr:
// div 7 1 7 0
// div 7 -1 -7 0
// div 7 2 3 1
// div 7 -3 -2 1
// const 1 0 -7 0 7
// div -7 1 -7 0
// div -7 -1 7 0
// div -7 2 -3 -1
// div -7 -3 2 -1
// const -1 0 7 0 -7
// div 4611686018427387904 1 4611686018427387904 0
// div 4611686018427387904 -1 -4611686018427387904 0
// div 4611686018427387904 2 2305843009213693952 0
// div 4611686018427387904 -3 -1537228672809129301 1
// const 658812288346769700 4 -4611686018427387904 576460752303423488 0
// div -9223372036854775808 1 -9223372036854775808 0
// div -9223372036854775808 -1 -9223372036854775808 0
// div -9223372036854775808 2 -4611686018427387904 0
// div -9223372036854775808 -3 3074457345618258602 -2
// const -1317624576693539401 -1 -9223372036854775808 -1152921504606846976 0
// -128 0
// -18 -2
// 429496729 5
// shift 0 -123456789 -123456789 4000000000 4000000000
// shift 1 -246913578 -61728395 3705032704 2000000000
// shift 5 344350048 -3858025 3445948416 125000000
// shift 31 -2147483648 -1 0 1
// shift 32 0 -1 0 0
// shift 33 0 -1 0 0
// shift 64 0 -1 0 0
// shift 1099511627776 0 -1 0 0
// shift8 0 -100 -100 200 200
// shift8 1 56 -50 144 100
// shift8 7 0 -1 0 1
// shift8 8 0 -1 0 0
// shift8 9 0 -1 0 0
// shift8 200 0 -1 0 0
// 12336 64764 52428 49344 3855
// -128 0 -9223372036854775808
// 8 -9223372036854775808 0
// -5 true -128
// 236
// 4
// 4
// 1 3 true c 3
