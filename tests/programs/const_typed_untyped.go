// Typed and untyped constants: exact arithmetic, default types, conversion at use.
//
// spec: Constants, Constant expressions, Representability
package main

import "fmt"

const (
	huge        = 1 << 100
	small       = huge >> 98
	third       = 1.0 / 3
	big         = 1e300 * 1e300 / 1e590
	letter      = 'a' + 1
	answer      = 6 * 7
	ratio       = answer / 4
	fratio      = answer / 4.0
	typed  int8 = 127
	name        = "go" + "scape"
	isLong      = len(name) > 5
)

type Celsius float64

const boiling Celsius = 100

func describe(v interface{}) string {
	return fmt.Sprintf("%T %v", v, v)
}

func main() {
	fmt.Println(small, describe(small))
	fmt.Println(describe(third))
	fmt.Println(describe(big))
	fmt.Println(describe(letter), string(rune(letter)))
	fmt.Println(describe(ratio), describe(fratio))
	fmt.Println(describe(typed), describe(name), describe(isLong))
	fmt.Println(describe(boiling * 2))
	var f float32 = answer
	var c complex64 = answer
	var b byte = 'x'
	var d = 10 * 1.5
	fmt.Println(f, c, b, d, describe(d))
	const mask = ^uint32(0)
	fmt.Println(mask, uint64(mask)<<1, int64(mask))
	var shift uint = 3
	var i64 int64 = 1 << shift
	fmt.Println(i64, 1<<shift == 8, describe(1<<shift))
	fmt.Println(5.0/2, 5/2, 5%3, -5/2, -5%3)
	fmt.Println(huge/(1<<97) + 0)
}
