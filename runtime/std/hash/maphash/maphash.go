// Package maphash hashes strings and bytes with a seed that differs from table to table.
package maphash

// Seed chooses a hash function. Its zero value is not valid.
type Seed struct{ s uint64 }

// Hash is a running hash. Its zero value chooses a seed when first used.
type Hash struct {
	seed  Seed
	state uint64
}

// seeds numbers the seeds of a run.
var seeds uint64

// MakeSeed returns a new seed. Runs repeat: the first seed of each is the same.
func MakeSeed() Seed {
	seeds++
	s := mix(seeds * 0x9e3779b97f4a7c15)
	if s == 0 {
		s = 1
	}
	return Seed{s}
}

// mix is the finaliser of splitmix64.
func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

func (h *Hash) init() {
	if h.seed.s == 0 {
		h.SetSeed(MakeSeed())
	}
}

// hash is the hash of a comparable value, as maps use it.
//
//goscape:leaks v=
func hash(v any, start, nan uint64) uint64

// WriteComparable adds x to what h hashes.
func WriteComparable[T comparable](h *Hash, x T) {
	h.init()
	seeds++
	h.state = mix(hash(x, h.state, seeds))
}

// Comparable returns the hash of v: the same for equal values, any for those that do not equal themselves.
func Comparable[T comparable](seed Seed, v T) uint64 {
	var h Hash
	h.SetSeed(seed)
	WriteComparable(&h, v)
	return h.Sum64()
}

// Hasher is what a hash table needs to know of its elements: equal ones add the same to a Hash.
type Hasher[T any] interface {
	Hash(*Hash, T)
	Equal(x, y T) bool
}

// ComparableHasher hashes and compares as == does.
type ComparableHasher[T comparable] struct{}

// Hash adds v to what h hashes.
func (ComparableHasher[T]) Hash(h *Hash, v T) { WriteComparable(h, v) }

// Equal reports whether x == y.
func (ComparableHasher[T]) Equal(x, y T) bool { return x == y }

// step adds a byte: FNV-1a, whose weak low bits Sum64 mixes.
func step(state uint64, c byte) uint64 { return (state ^ uint64(c)) * 1099511628211 }

// Write adds b.
func (h *Hash) Write(b []byte) (int, error) {
	h.init()
	for _, c := range b {
		h.state = step(h.state, c)
	}
	return len(b), nil
}

// WriteString adds s.
func (h *Hash) WriteString(s string) (int, error) {
	h.init()
	for i := 0; i < len(s); i++ {
		h.state = step(h.state, s[i])
	}
	return len(s), nil
}

// WriteByte adds b.
func (h *Hash) WriteByte(b byte) error {
	h.init()
	h.state = step(h.state, b)
	return nil
}

// Seed returns the seed.
func (h *Hash) Seed() Seed {
	h.init()
	return h.seed
}

// SetSeed chooses a seed and resets.
func (h *Hash) SetSeed(seed Seed) {
	if seed.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
	h.seed = seed
	h.state = seed.s
}

// Reset forgets what was added; the seed stays.
func (h *Hash) Reset() {
	h.init()
	h.state = h.seed.s
}

// Sum64 returns the hash of what was added.
func (h *Hash) Sum64() uint64 {
	h.init()
	return mix(h.state)
}

// Sum appends the hash to b.
func (h *Hash) Sum(b []byte) []byte {
	x := h.Sum64()
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(x>>shift))
	}
	return b
}

// Size is 8.
func (h *Hash) Size() int { return 8 }

// BlockSize is what Write likes.
func (h *Hash) BlockSize() int { return 128 }

// Bytes returns the hash of b.
func Bytes(seed Seed, b []byte) uint64 {
	var h Hash
	h.SetSeed(seed)
	h.Write(b)
	return h.Sum64()
}

// String returns the hash of s.
func String(seed Seed, s string) uint64 {
	var h Hash
	h.SetSeed(seed)
	h.WriteString(s)
	return h.Sum64()
}
