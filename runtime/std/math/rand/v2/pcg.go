package rand

import (
	"encoding/binary"
	"errors"
	"math/bits"
)

// PCG is the permuted congruential generator PCG-DXSM (O'Neill) with 128 bits of state.
type PCG struct {
	high, low uint64
}

// NewPCG returns a PCG with a seed.
func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

// Seed seeds p as NewPCG does.
func (p *PCG) Seed(seed1, seed2 uint64) { *p = PCG{seed1, seed2} }

// The 128-bit constants of the state's linear congruence, and the multiplier of the output's permutation.
const (
	factorHigh, factorLow       = 0x2360ed051fc65da4, 0x4385df649fccf645
	incrementHigh, incrementLow = 0x5851f42d4c957f2d, 0x14057b7ef767814f
	cheapFactor                 = 0xda942042e4dd58b5
)

// Uint64 returns a number in [0, 2^64).
func (p *PCG) Uint64() uint64 {
	high, low := bits.Mul64(p.low, factorLow)
	high += p.high*factorLow + p.low*factorHigh
	var carry uint64
	p.low, carry = bits.Add64(low, incrementLow, 0)
	p.high, _ = bits.Add64(high, incrementHigh, carry)
	x := p.high
	x ^= x >> 32
	x *= cheapFactor
	x ^= x >> 48
	return x * (p.low | 1)
}

const pcgMark = "pcg:"

// AppendBinary appends the state.
func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, pcgMark...)
	b = binary.BigEndian.AppendUint64(b, p.high)
	return binary.BigEndian.AppendUint64(b, p.low), nil
}

// MarshalBinary returns the state.
func (p *PCG) MarshalBinary() ([]byte, error) { return p.AppendBinary(nil) }

// UnmarshalBinary sets the state.
func (p *PCG) UnmarshalBinary(data []byte) error {
	const size = len(pcgMark) + 16
	if len(data) != size || string(data[:len(pcgMark)]) != pcgMark {
		return errors.New("invalid PCG encoding")
	}
	p.high = binary.BigEndian.Uint64(data[len(pcgMark):])
	p.low = binary.BigEndian.Uint64(data[len(pcgMark)+8:])
	return nil
}
