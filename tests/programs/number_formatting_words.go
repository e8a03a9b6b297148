// Numbers in words, with thousands separators, in ordinals, and in other bases by hand.
//
// spec: String concatenation, Expression switches, Return statements
package main

import (
	"fmt"
	"strings"
)

var ones = strings.Split("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", " ")
var tens = strings.Split("- - twenty thirty forty fifty sixty seventy eighty ninety", " ")

func words(n int64) string {
	switch {
	case n < 0:
		return "minus " + words(-n)
	case n < 20:
		return ones[n]
	case n < 100:
		s := tens[n/10]
		if n%10 != 0 {
			s += "-" + ones[n%10]
		}
		return s
	case n < 1000:
		s := ones[n/100] + " hundred"
		if n%100 != 0 {
			s += " and " + words(n%100)
		}
		return s
	}
	scale, name := int64(1000), "thousand"
	for _, next := range []string{"million", "billion", "trillion"} {
		if n/scale < 1000 {
			break
		}
		scale *= 1000
		name = next
	}
	s := words(n/scale) + " " + name
	if rest := n % scale; rest != 0 {
		s += " " + words(rest)
	}
	return s
}

func commas(n int) string {
	s := fmt.Sprint(n)
	sign := ""
	if s[0] == '-' {
		sign, s = "-", s[1:]
	}
	var parts []string
	for len(s) > 3 {
		parts = append([]string{s[len(s)-3:]}, parts...)
		s = s[:len(s)-3]
	}
	return sign + strings.Join(append([]string{s}, parts...), ",")
}

func ordinal(n int) string {
	suffix := "th"
	switch n % 10 {
	case 1, 2, 3:
		if n%100/10 != 1 {
			suffix = []string{"st", "nd", "rd"}[n%10-1]
		}
	}
	return fmt.Sprint(n, suffix)
}

func base(n uint, b int, digits string) (s string) {
	for {
		s = string(digits[n%uint(b)]) + s
		if n /= uint(b); n == 0 {
			return
		}
	}
}

func main() {
	for _, n := range []int64{0, 13, 40, 99, 100, 342, 1000, 1001, 12345, 1000000, 987654321012, -7} {
		fmt.Println(n, words(n))
	}
	fmt.Println(commas(0), commas(999), commas(1000), commas(-1234567), commas(1<<40))
	for _, n := range []int{1, 2, 3, 4, 11, 12, 13, 21, 102, 111} {
		fmt.Print(ordinal(n), " ")
	}
	fmt.Println()
	const d = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	fmt.Println(base(255, 16, d), base(255, 2, d), base(0, 7, d), base(123456789, 36, d), base(6, 3, "abc"))
}
