// Package rand makes pseudo-random numbers. From one seed they are the same as Go's.
package rand

// Source is a source of uniform numbers in [0, 2^63).
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// Source64 can also give numbers in [0, 2^64).
type Source64 interface {
	Source
	Uint64() uint64
}

const (
	stateLen = 607
	stateTap = 273
)

// laggedSource is an additive lagged Fibonacci generator: each number is the sum of those 607 and 273 before it.
type laggedSource struct {
	tap, feed int
	state     [stateLen]uint64
}

func seedState(state []uint64, seed int64)

// NewSource returns a source with a seed.
func NewSource(seed int64) Source {
	s := new(laggedSource)
	s.Seed(seed)
	return s
}

func (s *laggedSource) Seed(seed int64) {
	s.tap, s.feed = 0, stateLen-stateTap
	seedState(s.state[:], seed)
}

func (s *laggedSource) Uint64() uint64 {
	s.tap--
	if s.tap < 0 {
		s.tap += stateLen
	}
	s.feed--
	if s.feed < 0 {
		s.feed += stateLen
	}
	sum := s.state[s.feed] + s.state[s.tap]
	s.state[s.feed] = sum
	return sum
}

func (s *laggedSource) Int63() int64 { return int64(s.Uint64() &^ (1 << 63)) }

// runtimeSource is the run's own generator: the same in every run unless GOSCAPE_SEED says otherwise.
type runtimeSource struct{}

func runtimeUint64() uint64

func (*runtimeSource) Uint64() uint64  { return runtimeUint64() }
func (*runtimeSource) Int63() int64    { return int64(runtimeUint64() >> 1) }
func (*runtimeSource) Seed(seed int64) {}

// Rand makes numbers of many kinds from a source.
type Rand struct {
	src Source
	s64 Source64 // src, if it is one

	// What Read has left of the last number.
	readVal  int64
	readLeft int
}

// New returns a Rand with a source.
func New(src Source) *Rand {
	s64, _ := src.(Source64)
	return &Rand{src: src, s64: s64}
}

// Seed seeds the source.
func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.readLeft = 0
}

// Int63 returns a number in [0, 2^63).
func (r *Rand) Int63() int64 { return r.src.Int63() }

// Uint32 returns a number in [0, 2^32).
func (r *Rand) Uint32() uint32 { return uint32(r.Int63() >> 31) }

// Uint64 returns a number in [0, 2^64).
func (r *Rand) Uint64() uint64 {
	if r.s64 != nil {
		return r.s64.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}

// Int31 returns a number in [0, 2^31).
func (r *Rand) Int31() int32 { return int32(r.Int63() >> 32) }

// Int returns a number that is not negative.
func (r *Rand) Int() int { return int(uint(r.Int63())) }

// Int63n returns a number in [0, n). Numbers above the largest multiple of n are thrown away, so that all are equally likely.
func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	most := int64(1<<63 - 1 - (1<<63)%uint64(n))
	v := r.Int63()
	for v > most {
		v = r.Int63()
	}
	return v % n
}

// Int31n returns a number in [0, n).
func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	if n&(n-1) == 0 {
		return r.Int31() & (n - 1)
	}
	most := int32(1<<31 - 1 - (1<<31)%uint32(n))
	v := r.Int31()
	for v > most {
		v = r.Int31()
	}
	return v % n
}

// below is Int31n by Lemire's multiplication; Shuffle uses it.
func (r *Rand) below(n uint32) int {
	product := uint64(r.Uint32()) * uint64(n)
	if low := uint32(product); low < n {
		for least := -n % n; low < least; low = uint32(product) {
			product = uint64(r.Uint32()) * uint64(n)
		}
	}
	return int(product >> 32)
}

// Intn returns a number in [0, n).
func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if n <= 1<<31-1 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

// Float64 returns a number in [0, 1).
func (r *Rand) Float64() float64 {
	for {
		if f := float64(r.Int63()) / (1 << 63); f != 1 {
			return f
		}
	}
}

// Float32 returns a number in [0, 1).
func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

// Perm returns the numbers below n in random order.
func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := 0; i < n; i++ {
		j := r.Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

// Shuffle brings n things into random order, by swapping.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		if i > 1<<31-2 {
			swap(i, int(r.Int63n(int64(i+1))))
		} else {
			swap(i, r.below(uint32(i+1)))
		}
	}
}

// Read fills p. A number gives seven bytes; what is left serves the next Read.
func (r *Rand) Read(p []byte) (n int, err error) {
	for i := range p {
		if r.readLeft == 0 {
			r.readVal, r.readLeft = r.Int63(), 7
		}
		p[i] = byte(r.readVal)
		r.readVal >>= 8
		r.readLeft--
	}
	return len(p), nil
}

// global serves the top-level functions.
var global = &Rand{src: new(runtimeSource), s64: new(runtimeSource)}

// Seed makes the top-level functions repeat the numbers of a seed. (Go since 1.24 ignores it unless GODEBUG=randseednop=0.)
func Seed(seed int64) { *global = *New(NewSource(seed)) }

// Int63 returns a number in [0, 2^63).
func Int63() int64 { return global.Int63() }

// Uint32 returns a number in [0, 2^32).
func Uint32() uint32 { return global.Uint32() }

// Uint64 returns a number in [0, 2^64).
func Uint64() uint64 { return global.Uint64() }

// Int31 returns a number in [0, 2^31).
func Int31() int32 { return global.Int31() }

// Int returns a number that is not negative.
func Int() int { return global.Int() }

// Int63n returns a number in [0, n).
func Int63n(n int64) int64 { return global.Int63n(n) }

// Int31n returns a number in [0, n).
func Int31n(n int32) int32 { return global.Int31n(n) }

// Intn returns a number in [0, n).
func Intn(n int) int { return global.Intn(n) }

// Float64 returns a number in [0, 1).
func Float64() float64 { return global.Float64() }

// Float32 returns a number in [0, 1).
func Float32() float32 { return global.Float32() }

// Perm returns the numbers below n in random order.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle brings n things into random order, by swapping.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// Read fills p.
func Read(p []byte) (n int, err error) { return global.Read(p) }

// NormFloat64 returns a number of the standard normal distribution.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 returns a number of the exponential distribution of rate 1.
func ExpFloat64() float64 { return global.ExpFloat64() }
