// Package strconv: numbers to strings and back.
//
// go: 1.19
package main

import (
	"strconv"
	"testing"
)

var (
	text string
	data []byte
	num  int
	err  error
)

func main() {
	n, small, f := 1234567, 42, 3.14159
	count("Itoa", func() { text = strconv.Itoa(n) })
	count("Itoa, small", func() { text = strconv.Itoa(small) })
	count("Itoa, three digits", func() { text = strconv.Itoa(small + 100) })
	count("Itoa, negative", func() { text = strconv.Itoa(-n) })
	count("Itoa, local", func() { num += len(strconv.Itoa(n)) })
	count("FormatInt, 16", func() { text = strconv.FormatInt(int64(n), 16) })
	count("FormatUint, 2", func() { text = strconv.FormatUint(uint64(n), 2) })
	count("FormatFloat", func() { text = strconv.FormatFloat(f, 'g', -1, 64) })
	count("FormatFloat, fixed", func() { text = strconv.FormatFloat(f, 'f', 2, 64) })
	count("FormatFloat, large", func() { text = strconv.FormatFloat(f*1e30, 'f', 40, 64) })
	count("FormatBool", func() { text = strconv.FormatBool(n > 0) })
	count("Quote", func() { text = strconv.Quote("hello\n") })
	count("AppendInt", func() { data = strconv.AppendInt(data[:0], int64(n), 10) })
	count("AppendQuote", func() { data = strconv.AppendQuote(data[:0], "x") })
	count("Atoi", func() { num, err = strconv.Atoi("12345") })
	count("Atoi, bad", func() { num, err = strconv.Atoi("12x45") })
	count("ParseInt, range", func() { _, err = strconv.ParseInt("99999", 10, 8) })
	count("ParseFloat", func() { f, err = strconv.ParseFloat("2.5", 64) })
	count("ParseBool", func() { _, err = strconv.ParseBool("true") })
	count("Unquote", func() { text, err = strconv.Unquote(`"a\tb"`) })
	count("Unquote, plain", func() { text, err = strconv.Unquote(`"ab"`) })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
