// Floating point: a Mandelbrot set, spectral norm, math functions.
package main

import (
	"fmt"
	"math"
)

func mandel(n int) int {
	count := 0
	for y := 0; y < n; y++ {
		for x := 0; x < n; x++ {
			cr, ci := 2*float64(x)/float64(n)-1.5, 2*float64(y)/float64(n)-1
			zr, zi := 0.0, 0.0
			i := 0
			for ; i < 50 && zr*zr+zi*zi < 4; i++ {
				zr, zi = zr*zr-zi*zi+cr, 2*zr*zi+ci
			}
			if i == 50 {
				count++
			}
		}
	}
	return count
}

func a(i, j int) float64 { return 1 / float64((i+j)*(i+j+1)/2+i+1) }

func mulAv(v, out []float64) {
	for i := range out {
		s := 0.0
		for j := range v {
			s += a(i, j) * v[j]
		}
		out[i] = s
	}
}

func main() {
	fmt.Println(mandel(1000))
	u, v := make([]float64, 500), make([]float64, 500)
	for i := range u {
		u[i] = 1
	}
	for r := 0; r < 40; r++ {
		mulAv(u, v)
		mulAv(v, u)
	}
	s := 0.0
	for i := 0; i < 5_000_000; i++ {
		x := float64(i) * 0.001
		s += math.Sqrt(x) + math.Floor(x) + math.Sin(x)*math.Exp(-x/1000) + math.Abs(s)*1e-9
	}
	fmt.Printf("%.6f %.6f\n", s, u[3])
}
