// strconv: Itoa, Atoi, ParseInt in bases, ParseFloat, Quote, Unquote, Append functions and their errors.
//
// spec: Conversions, Errors
package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	for _, s := range []string{"0", "-123", "+7", "", "12a", "9223372036854775808", "1_000", "0x10"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	for _, c := range []struct {
		s          string
		base, bits int
	}{{"ff", 16, 64}, {"-101", 2, 8}, {"0x1F", 0, 64}, {"0b11", 0, 64}, {"0o17", 0, 64}, {"1_000", 0, 64}, {"zz", 36, 64}, {"128", 10, 8}, {"-129", 10, 8}, {"8", 8, 64}, {"1", 1, 64}} {
		n, err := strconv.ParseInt(c.s, c.base, c.bits)
		fmt.Println(n, err)
	}
	fmt.Println(strconv.ParseUint("18446744073709551615", 10, 64))
	fmt.Println(strconv.ParseUint("-1", 10, 64))
	for _, s := range []string{"3.25", "-1e3", "inf", "-Infinity", "nan", "1e400", ".5", "5.", "0x1p-2", "1e", "--1", "123456789.123456789"} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
	}
	f32, err := strconv.ParseFloat("0.1", 32)
	fmt.Println(f32, float32(f32), err)
	for _, s := range []string{"true", "T", "0", "yes"} {
		fmt.Println(strconv.ParseBool(s))
	}
	fmt.Println(strconv.FormatInt(-255, 16), strconv.FormatInt(35, 36), strconv.FormatUint(math.MaxUint64, 2), strconv.Itoa(-0))
	for _, f := range []float64{1.0 / 3, 1e21, 123456, 5e-324} {
		fmt.Println(strconv.FormatFloat(f, 'g', -1, 64), strconv.FormatFloat(f, 'e', 3, 64), strconv.FormatFloat(f, 'f', 2, 64), strconv.FormatFloat(f, 'g', 4, 32))
	}
	for _, s := range []string{"plain", "tab\t", "quote\"", "é世", "\x00\xff", "\u200b"} {
		q := strconv.Quote(s)
		back, err := strconv.Unquote(q)
		fmt.Println(q, strconv.QuoteToASCII(s), back == s, err)
	}
	fmt.Println(strconv.Unquote("`raw`"))
	fmt.Println(strconv.Unquote("'x'"))
	fmt.Println(strconv.Unquote("no quotes"))
	b := []byte("buf:")
	b = strconv.AppendInt(b, -5, 10)
	b = strconv.AppendBool(append(b, ' '), true)
	b = strconv.AppendQuote(append(b, ' '), "q")
	b = strconv.AppendFloat(append(b, ' '), 2.5, 'f', 1, 64)
	fmt.Println(string(b), strconv.QuoteRune('☺'), strconv.CanBackquote("a`b"))
}
