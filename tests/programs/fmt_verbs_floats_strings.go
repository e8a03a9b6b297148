// fmt: floating-point, string and quoting verbs, and what happens with the wrong ones.
//
// spec: Floating-point literals, String literals
package main

import (
	"fmt"
	"math"
)

func main() {
	for _, f := range []float64{0, 1, -1.5, math.Pi * 1e6, 1e-9, 123456789012, math.MaxFloat64, math.SmallestNonzeroFloat64, math.Inf(1), math.NaN()} {
		fmt.Printf("%v|%e|%g|%.3f|%8.2e|%G\n", f, f, f, f, f, f)
	}
	fmt.Printf("[%6.2f] [%-8.3f] [%+.1f] [%08.3f] [% .2f] [%+08.2f] [%#g] [%#.3x]\n", math.E, math.E, math.E, -math.E, math.E, math.E, 2.0, 1.0)
	fmt.Printf("%v %v %v %v\n", float32(0.1), float32(16777216), 1e20, 1e21)
	fmt.Printf("%b %x %X\n", 1.5, 255.75, -0.5)
	fmt.Printf("%5.1f|%5v|%-9v|%09.4v\n", 12.345, 1.5, 2.25, -3.14159265)
	fmt.Printf("%v %.2f %g %+v\n", 1+2i, complex(math.Pi, -1), complex64(1i), -1-1i)

	s := "héllo\t\"w\""
	fmt.Printf("[%s] [%12s] [%-12s] [%.3s] [%q] [%#q] [%+q] [%x] [%012s]\n", s, s, s, s, s, s, s, s, "abc")
	fmt.Printf("%q %+q %#q %q\n", 'x', 'é', '\n', []string{"a b", "c"})
	fmt.Printf("%s %v %d\n", []string{"x", "y"}, []string{"x", "y"}, []string{"z"})
	fmt.Printf("%s %s %v\n", []byte("bytes"), error(nil), error(nil))
	fmt.Printf("%5s|%-5s|%5q|%.1q|%.0s|\n", "é", "é", "é", "éa", "gone")
	fmt.Printf("%t %t %s\n", 1, "x", true)
	fmt.Printf("%f %s %d\n", 3, 2.5, 2.5)
	fmt.Printf("%v %q\n", "\xff\xfe", "\xff\u2028\U0010ffff")
	fmt.Printf("%T %T %T %T %T\n", 1.5, 'x', "s", nil, []interface{}{1})
	fmt.Printf("%10T|%-10T|\n", 1, "x")
}
