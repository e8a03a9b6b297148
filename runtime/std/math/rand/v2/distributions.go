package rand

import "internal/distributions"

// source draws for package distributions.
type source struct{ *Rand }

// Point returns a point and a layer: the halves of a number.
func (s source) Point() (point, layer uint32) {
	bits := s.Uint64()
	return uint32(bits), uint32(bits >> 32)
}

// NormFloat64 returns a number of the standard normal distribution.
func (r *Rand) NormFloat64() float64 { return distributions.Normal(source{r}) }

// ExpFloat64 returns a number of the exponential distribution of rate 1.
func (r *Rand) ExpFloat64() float64 { return distributions.Exponential(source{r}) }

// Zipf makes numbers k in [0, imax] with probability proportional to (v+k)^-s.
type Zipf struct {
	r *Rand
	z distributions.Zipf
}

// NewZipf returns a Zipf; nil unless s > 1 and v >= 1.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1.0 || v < 1 {
		return nil
	}
	return &Zipf{r, distributions.NewZipf(s, v, imax)}
}

// Uint64 returns a number.
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	return z.z.Uint64(z.r)
}
