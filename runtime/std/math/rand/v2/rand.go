// Package rand makes pseudo-random numbers. From one seed they are the same as Go's.
package rand

import "math/bits"

// Source is a source of uniform numbers in [0, 2^64).
type Source interface {
	Uint64() uint64
}

// runtimeSource is the run's own generator: the same in every run unless GOSCAPE_SEED says otherwise.
type runtimeSource struct{}

func runtimeUint64() uint64

func (runtimeSource) Uint64() uint64 { return runtimeUint64() }

// Rand makes numbers of many kinds from a source.
type Rand struct {
	src Source
}

// New returns a Rand with a source.
func New(src Source) *Rand { return &Rand{src} }

// Uint64 returns a number in [0, 2^64).
func (r *Rand) Uint64() uint64 { return r.src.Uint64() }

// Uint32 returns a number in [0, 2^32).
func (r *Rand) Uint32() uint32 { return uint32(r.src.Uint64() >> 32) }

// Uint returns a number in [0, 2^64).
func (r *Rand) Uint() uint { return uint(r.src.Uint64()) }

// Int64 returns a number in [0, 2^63).
func (r *Rand) Int64() int64 { return int64(r.src.Uint64() &^ (1 << 63)) }

// Int32 returns a number in [0, 2^31).
func (r *Rand) Int32() int32 { return int32(r.src.Uint64() >> 33) }

// Int returns a number that is not negative.
func (r *Rand) Int() int { return int(r.Int64()) }

// below returns a number below n, all equally likely: the high half of a product (Lemire), drawn again if the low half falls into what is
// too much for some results.
func (r *Rand) below(n uint64) uint64 {
	if n&(n-1) == 0 {
		return r.Uint64() & (n - 1)
	}
	high, low := bits.Mul64(r.Uint64(), n)
	if low < n {
		for least := -n % n; low < least; {
			high, low = bits.Mul64(r.Uint64(), n)
		}
	}
	return high
}

// Int64N returns a number in [0, n).
func (r *Rand) Int64N(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int64N")
	}
	return int64(r.below(uint64(n)))
}

// Uint64N returns a number in [0, n).
func (r *Rand) Uint64N(n uint64) uint64 {
	if n == 0 {
		panic("invalid argument to Uint64N")
	}
	return r.below(n)
}

// Int32N returns a number in [0, n).
func (r *Rand) Int32N(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int32N")
	}
	return int32(r.below(uint64(n)))
}

// Uint32N returns a number in [0, n).
func (r *Rand) Uint32N(n uint32) uint32 {
	if n == 0 {
		panic("invalid argument to Uint32N")
	}
	return uint32(r.below(uint64(n)))
}

// IntN returns a number in [0, n).
func (r *Rand) IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return int(r.below(uint64(n)))
}

// UintN returns a number in [0, n).
func (r *Rand) UintN(n uint) uint {
	if n == 0 {
		panic("invalid argument to UintN")
	}
	return uint(r.below(uint64(n)))
}

// Float64 returns a number in [0, 1), a multiple of 2^-53.
func (r *Rand) Float64() float64 { return float64(r.Uint64()&(1<<53-1)) / (1 << 53) }

// Float32 returns a number in [0, 1), a multiple of 2^-24.
func (r *Rand) Float32() float32 { return float32(r.Uint32()&(1<<24-1)) / (1 << 24) }

// Perm returns the numbers below n in random order.
func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(n, func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

// Shuffle brings n things into random order, by swapping.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.below(uint64(i+1))))
	}
}

// integer is the constraint of N.
type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// N returns a number in [0, n).
func (r *Rand) N[Int integer](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(r.below(uint64(n)))
}

// global serves the top-level functions.
var global = &Rand{runtimeSource{}}

// N returns a number in [0, n).
func N[Int integer](n Int) Int { return global.N(n) }

// Int64 returns a number in [0, 2^63).
func Int64() int64 { return global.Int64() }

// Uint32 returns a number in [0, 2^32).
func Uint32() uint32 { return global.Uint32() }

// Uint64 returns a number in [0, 2^64).
func Uint64() uint64 { return global.Uint64() }

// Uint returns a number in [0, 2^64).
func Uint() uint { return global.Uint() }

// Int32 returns a number in [0, 2^31).
func Int32() int32 { return global.Int32() }

// Int returns a number that is not negative.
func Int() int { return global.Int() }

// Int64N returns a number in [0, n).
func Int64N(n int64) int64 { return global.Int64N(n) }

// Uint64N returns a number in [0, n).
func Uint64N(n uint64) uint64 { return global.Uint64N(n) }

// Int32N returns a number in [0, n).
func Int32N(n int32) int32 { return global.Int32N(n) }

// Uint32N returns a number in [0, n).
func Uint32N(n uint32) uint32 { return global.Uint32N(n) }

// IntN returns a number in [0, n).
func IntN(n int) int { return global.IntN(n) }

// UintN returns a number in [0, n).
func UintN(n uint) uint { return global.UintN(n) }

// Float64 returns a number in [0, 1).
func Float64() float64 { return global.Float64() }

// Float32 returns a number in [0, 1).
func Float32() float32 { return global.Float32() }

// Perm returns the numbers below n in random order.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle brings n things into random order, by swapping.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// NormFloat64 returns a number of the standard normal distribution.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 returns a number of the exponential distribution of rate 1.
func ExpFloat64() float64 { return global.ExpFloat64() }
