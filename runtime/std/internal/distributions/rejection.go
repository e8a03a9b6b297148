package distributions

import "math"

// Zipf makes numbers k in [0, imax] with probability proportional to (v+k)^-s, by rejection-inversion (Hörmann and Derflinger, 1996).
type Zipf struct {
	most, v, q, s      float64
	oneMinusQ, inverse float64
	hMost, hSpan       float64
}

// h is the integral of the density, hInverse its inverse.
func (z *Zipf) h(x float64) float64 {
	return math.Exp(z.oneMinusQ*math.Log(z.v+x)) * z.inverse
}

func (z *Zipf) hInverse(x float64) float64 {
	return math.Exp(z.inverse*math.Log(z.oneMinusQ*x)) - z.v
}

// NewZipf returns a Zipf for s > 1 and v >= 1.
func NewZipf(s, v float64, imax uint64) Zipf {
	z := Zipf{most: float64(imax), v: v, q: s}
	z.oneMinusQ = 1.0 - z.q
	z.inverse = 1.0 / z.oneMinusQ
	z.hMost = z.h(z.most + 0.5)
	z.hSpan = z.h(0.5) - math.Exp(math.Log(z.v)*(-z.q)) - z.hMost
	z.s = 1 - z.hInverse(z.h(1.5)-math.Exp(-z.q*math.Log(z.v+1.0)))
	return z
}

// Uint64 returns a number.
func (z *Zipf) Uint64(r interface{ Float64() float64 }) uint64 {
	for {
		ur := z.hMost + r.Float64()*z.hSpan
		x := z.hInverse(ur)
		k := math.Floor(x + 0.5)
		if k-x <= z.s || ur >= z.h(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}
