// Check digits: ISBN-10, ISBN-13, EAN, and IBAN by modular arithmetic on strings.
//
// spec: Index expressions, Arithmetic operators
package main

import (
	"fmt"
	"strings"
)

func isbn10(s string) bool {
	s = strings.ReplaceAll(s, "-", "")
	if len(s) != 10 {
		return false
	}
	sum := 0
	for i, r := range s {
		d := int(r - '0')
		switch {
		case r == 'X' && i == 9:
			d = 10
		case d < 0 || d > 9:
			return false
		}
		sum += d * (10 - i)
	}
	return sum%11 == 0
}

func ean13(s string) (check byte) {
	sum := 0
	for i := range 12 {
		sum += int(s[i]-'0') * (1 + i%2*2)
	}
	return '0' + byte((10-sum%10)%10)
}

func iban(s string) bool {
	s = strings.ReplaceAll(s, " ", "")
	s = s[4:] + s[:4]
	rem := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			rem = (rem*10 + int(c-'0')) % 97
		case c >= 'A' && c <= 'Z':
			rem = (rem*100 + int(c-'A') + 10) % 97
		default:
			return false
		}
	}
	return rem == 1
}

func main() {
	for _, s := range []string{"0-306-40615-2", "0-306-40615-3", "0-8044-2957-X", "X000000000", "123"} {
		fmt.Print(isbn10(s), " ")
	}
	fmt.Println()
	for _, s := range []string{"978030640615", "400638133393"} {
		fmt.Println(s + string(ean13(s)))
	}
	fmt.Println(iban("GB82 WEST 1234 5698 7654 32"), iban("GB82 WEST 1234 5698 7654 33"), iban("DE89 3704 0044 0532 0130 00"))
}
