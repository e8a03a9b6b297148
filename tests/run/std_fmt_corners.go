// run

// Corners of fmt: flags and precisions that few verbs take, byte slices, FormatString, types of errors.

package main

import (
	"errors"
	"fmt"
	"math"
)

type B []byte

type shown struct{}

func (shown) Format(s fmt.State, verb rune) { fmt.Fprintf(s, "{%s}", fmt.FormatString(s, verb)) }

func main() {
	for _, n := range []any{42, int8(-7), uint64(math.MaxUint64), 0} {
		fmt.Printf("|%O|%#O|%+#O|% #O|%#08O|%#o|%#X|%#b|\n", n, n, n, n, n, n, n, n)
	}
	for _, x := range []any{1.25, 0.0, math.Copysign(0, -1), float32(2.5), complex(1, -2), math.Inf(1)} {
		fmt.Printf("|%x|%#x|%X|%#X|%#.2x|%+#g|%#e|%#v|\n", x, x, x, x, x, x, x, x)
	}
	for _, b := range []any{[]byte("hi"), []byte(nil), []byte{}, B("hi"), [2]byte{1, 2}, [][]byte{{1}}} {
		fmt.Printf("|%v|%#v|%d|%s|%q|%x|%w|%t|\n", b, b, b, b, b, b, b, b)
	}
	fmt.Printf("|%.*d|%.*d|%*d|%-*d|%*d|\n", -1, 2, 3, 4, 5, 6, 7, 8, -9, 10)
	fmt.Printf("|%v|%+v|%-8.3q|%#x|% 05d|%é|\n", shown{}, shown{}, shown{}, shown{}, shown{}, shown{})
	one := fmt.Errorf("one")
	two := fmt.Errorf("two: %w", one)
	three := fmt.Errorf("three: %w %w", one, two)
	fmt.Printf("%T %T %T %T\n", one, two, three, errors.Join(one, two))
	fmt.Printf("%#v %#v\n", one, errors.New("new"))
}

// Output:
// |0o52|0o052|+0o052| 0o052|0o00000052|052|0X2A|0b101010|
// |-0o7|-0o07|-0o07|-0o07|-0o0000007|-07|-0X7|-0b111|
// |0o1777777777777777777777|0o01777777777777777777777|+0o01777777777777777777777| 0o01777777777777777777777|0o01777777777777777777777|01777777777777777777777|0XFFFFFFFFFFFFFFFF|0b1111111111111111111111111111111111111111111111111111111111111111|
// |0o0|0o0|+0o0| 0o0|0o00000000|0|0X0|0b0|
// |0x1.4p+00|0x1.4000p+00|0X1.4P+00|0X1.4P+00|0x1.40p+00|+1.25000|1.250000e+00|1.25|
// |0x0p+00|0x0.0000p+00|0X0P+00|0X0.P+00|0x0.00p+00|+0.00000|0.000000e+00|0|
// |-0x0p+00|-0x0.0000p+00|-0X0P+00|-0X0.P+00|-0x0.00p+00|-0.00000|-0.000000e+00|-0|
// |0x1.4p+01|0x1.4000p+01|0X1.4P+01|0X1.4P+01|0x1.40p+01|+2.50000|2.500000e+00|2.5|
// |(0x1p+00-0x1p+01i)|(0x1.0000p+00-0x1.0000p+01i)|(0X1P+00-0X1P+01i)|(0X1.P+00-0X1.P+01i)|(0x1.00p+00-0x1.00p+01i)|(+1.00000-2.00000i)|(1.000000e+00-2.000000e+00i)|(1-2i)|
// |+Inf|+Inf|+Inf|+Inf|+Inf|+Inf|+Inf|+Inf|
// |[104 105]|[]byte{0x68, 0x69}|[104 105]|hi|"hi"|6869|[%!w(uint8=104) %!w(uint8=105)]|[%!t(uint8=104) %!t(uint8=105)]|
// |[]|[]byte(nil)|[]||""||[]|[]|
// |[]|[]byte{}|[]||""||[]|[]|
// |[104 105]|main.B{0x68, 0x69}|[104 105]|hi|"hi"|6869|%!w(main.B=[104 105])|[%!t(uint8=104) %!t(uint8=105)]|
// |[1 2]|[2]uint8{0x1, 0x2}|[1 2]||"\x01\x02"|0102|%!w([2]uint8=[1 2])|[%!t(uint8=1) %!t(uint8=2)]|
// |[[1]]|[][]uint8{[]uint8{0x1}}|[[1]]|[]|["\x01"]|[01]|%!w([][]uint8=[[1]])|[[%!t(uint8=1)]]|
// |%!(BADPREC)2|004|    6|8      |10       |
// |{%v}|{%+v}|{%-8.3q}|{%#x}|{% 05d}|{%é}|
// *errors.errorString *fmt.wrapError *fmt.wrapErrors *errors.joinError
// &errors.errorString{s:"one"} &errors.errorString{s:"new"}
