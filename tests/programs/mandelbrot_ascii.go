// The Mandelbrot set in characters, with complex128 and with two floats.
//
// spec: Manipulating complex numbers, For statements with for clause
package main

import (
	"fmt"
	"strings"
)

const palette = " .:-=+*#%@"

func escape(c complex128, limit int) int {
	var z complex128
	for i := 0; i < limit; i++ {
		if re, im := real(z), imag(z); re*re+im*im > 4 {
			return i
		}
		z = z*z + c
	}
	return limit
}

func escapeFloats(cr, ci float64, limit int) int {
	var x, y float64
	for i := 0; i < limit; i++ {
		xx, yy := x*x, y*y
		if xx+yy > 4 {
			return i
		}
		x, y = xx-yy+cr, 2*x*y+ci
	}
	return limit
}

func main() {
	const w, h, limit = 56, 20, 40
	same, inside := true, 0
	for row := range h {
		var b strings.Builder
		for col := range w {
			c := complex(-2.2+3.2*float64(col)/w, -1.2+2.4*float64(row)/h)
			n := escape(c, limit)
			same = same && n == escapeFloats(real(c), imag(c), limit)
			if n == limit {
				inside++
			}
			b.WriteByte(palette[n*(len(palette)-1)/limit])
		}
		fmt.Println(strings.TrimRight(b.String(), " "))
	}
	fmt.Println(same, inside)
}
