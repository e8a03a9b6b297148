// Package distributions makes random numbers that are not uniform, for both versions of math/rand.
package distributions

import "math"

// The ziggurat method of Marsaglia and Tsang (2000): the area under a density is covered by layers of equal area. A random layer and a
// random point in it are nearly always under the density; only points at the edge and in the tail need its value.

// Source draws uniform numbers.
type Source interface {
	// Float64 returns a number in [0, 1).
	Float64() float64
	// Point returns a point in a layer, and in its low bits a layer.
	Point() (point, layer uint32)
}

const (
	normalTail = 3.442619855899 // where the lowest of 128 layers ends
	normalArea = 9.91256303526217e-3
	expTail    = 7.69711747013104972 // where the lowest of 256 layers ends
	expArea    = 3.949659822581572e-3
)

// layer is one layer: points below inside are under the density, scale turns a point into a coordinate, density is the layer's upper edge.
type layer struct {
	inside  uint32
	scale   float32
	density float32
}

var (
	normalLayers []layer
	expLayers    []layer
)

// layers computes n layers for a density and its inverse; points are below limit.
func layers(n int, tail, area, limit float64, density, inverse func(float64) float64) []layer {
	all := make([]layer, n)
	x, below := tail, tail
	base := area / density(x)
	all[0] = layer{uint32(x / base * limit), float32(base / limit), 1}
	all[n-1].scale = float32(x / limit)
	all[n-1].density = float32(density(x))
	for i := n - 2; i > 0; i-- {
		x = inverse(area/x + density(x))
		all[i+1].inside = uint32(x / below * limit)
		all[i].scale = float32(x / limit)
		all[i].density = float32(density(x))
		below = x
	}
	return all
}

func normalDensity(x float64) float64 { return math.Exp(-.5 * x * x) }
func normalInverse(y float64) float64 { return math.Sqrt(-2 * math.Log(y)) }
func expDensity(x float64) float64    { return math.Exp(-x) }
func expInverse(y float64) float64    { return -math.Log(y) }

// Normal returns a number of the standard normal distribution.
func Normal[S Source](r S) float64 {
	if normalLayers == nil {
		normalLayers = layers(128, normalTail, normalArea, 1<<31, normalDensity, normalInverse)
	}
	for {
		bits, i := r.Point()
		point := int32(bits)
		i &= 0x7F
		l := &normalLayers[i]
		x := float64(point) * float64(l.scale)
		magnitude := bits
		if point < 0 {
			magnitude = -magnitude
		}
		if magnitude < l.inside {
			return x
		}
		if i == 0 {
			for {
				x = -math.Log(r.Float64()) * (1.0 / normalTail)
				y := -math.Log(r.Float64())
				if y+y >= x*x {
					break
				}
			}
			if point > 0 {
				return normalTail + x
			}
			return -normalTail - x
		}
		if l.density+float32(r.Float64())*(normalLayers[i-1].density-l.density) < float32(normalDensity(x)) {
			return x
		}
	}
}

// Exponential returns a number of the exponential distribution of rate 1.
func Exponential[S Source](r S) float64 {
	if expLayers == nil {
		expLayers = layers(256, expTail, expArea, 1<<32, expDensity, expInverse)
	}
	for {
		point, i := r.Point()
		i &= 0xFF
		l := &expLayers[i]
		x := float64(point) * float64(l.scale)
		if point < l.inside {
			return x
		}
		if i == 0 {
			return expTail - math.Log(r.Float64())
		}
		if l.density+float32(r.Float64())*(expLayers[i-1].density-l.density) < float32(expDensity(x)) {
			return x
		}
	}
}
