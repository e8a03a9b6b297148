// Parsing and validating money, e-mail-like and card numbers with precise errors.
//
// spec: Errors, Index expressions, Continue statements
package main

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
)

type ParseError struct {
	Input string
	Pos   int
	Want  string
}

func (e *ParseError) Error() string {
	return fmt.Sprintf("%q at %d: want %s", e.Input, e.Pos, e.Want)
}

func money(s string) (cents int64, err error) {
	fail := func(pos int, want string) (int64, error) { return 0, &ParseError{s, pos, want} }
	i := 0
	neg := strings.HasPrefix(s, "-")
	if neg {
		i++
	}
	if i >= len(s) || s[i] != '$' {
		return fail(i, "$")
	}
	digits := 0
	for i++; i < len(s); i++ {
		c := s[i]
		if c == ',' && digits > 0 {
			continue
		}
		if c == '.' {
			break
		}
		if c < '0' || c > '9' {
			return fail(i, "digit")
		}
		cents = cents*10 + int64(c-'0')
		digits++
	}
	if digits == 0 {
		return fail(i, "amount")
	}
	cents *= 100
	if i < len(s) {
		frac := s[i+1:]
		if len(frac) != 2 || frac[0] < '0' || frac[0] > '9' || frac[1] < '0' || frac[1] > '9' {
			return fail(i+1, "two digits")
		}
		cents += int64(frac[0]-'0')*10 + int64(frac[1]-'0')
	}
	if neg {
		cents = -cents
	}
	return
}

func luhn(s string) bool {
	sum, double, n := 0, false, 0
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == ' ' {
			continue
		}
		if !unicode.IsDigit(rune(s[i])) {
			return false
		}
		d := int(s[i] - '0')
		if double {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
		double = !double
		n++
	}
	return n > 1 && sum%10 == 0
}

var errNoAt = errors.New("missing @")

func email(s string) (user, host string, err error) {
	user, host, ok := strings.Cut(s, "@")
	switch {
	case !ok:
		err = errNoAt
	case user == "" || strings.ContainsAny(user, " ,;"):
		err = fmt.Errorf("bad user %q", user)
	case !strings.Contains(host, ".") || strings.HasPrefix(host, ".") || strings.HasSuffix(host, "."):
		err = fmt.Errorf("bad host %q", host)
	}
	return
}

func main() {
	for _, s := range []string{"$12.34", "-$1,000.05", "$7", "12", "$", "$1x", "$1.5", "$1,234,567.89", "-", ""} {
		c, err := money(s)
		var pe *ParseError
		fmt.Println(c, err, errors.As(err, &pe))
	}
	fmt.Println(luhn("4539 1488 0343 6467"), luhn("8273 1232 7352 0569"), luhn("0"), luhn("059a"))
	for _, s := range []string{"a@b.org", "nobody", "@x.y", "a b@c.d", "x@host", "x@.a"} {
		fmt.Println(email(s))
	}
}
