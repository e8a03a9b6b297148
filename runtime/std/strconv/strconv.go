// Package strconv converts between strings and values. Floats and quoting are native.
package strconv

import "errors"

// IntSize is the size of an int in bits.
const IntSize = 64

// ErrRange means that a value is out of range for its type.
var ErrRange = errors.New("value out of range")

// ErrSyntax means that the text has not the right form.
var ErrSyntax = errors.New("invalid syntax")

// NumError records a failed conversion.
type NumError struct {
	Func string
	Num  string
	Err  error
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

// Unwrap returns the cause.
func (e *NumError) Unwrap() error { return e.Err }

func syntaxError(fn, str string) *NumError { return &NumError{fn, str, ErrSyntax} }

func rangeError(fn, str string) *NumError { return &NumError{fn, str, ErrRange} }

func baseError(fn, str string, base int) *NumError {
	return &NumError{fn, str, errors.New("invalid base " + Itoa(base))}
}

func bitSizeError(fn, str string, bitSize int) *NumError {
	return &NumError{fn, str, errors.New("invalid bit size " + Itoa(bitSize))}
}

const digits = "0123456789abcdefghijklmnopqrstuvwxyz"

// smalls are the decimal texts of 0 to 99, two digits each, so that small numbers need no allocation.
const smalls = "00010203040506070809" + "10111213141516171819" + "20212223242526272829" + "30313233343536373839" +
	"40414243444546474849" + "50515253545556575859" + "60616263646566676869" + "70717273747576777879" +
	"80818283848586878889" + "90919293949596979899"

// FormatUint returns i in the given base, 2 to 36.
func FormatUint(i uint64, base int) string {
	if i < 10 && base == 10 {
		return digits[i : i+1]
	}
	if i < 100 && base == 10 {
		return smalls[i*2 : i*2+2]
	}
	var a [65]byte
	return string(a[format(&a, i, base, false):])
}

// FormatInt returns i in the given base, 2 to 36.
func FormatInt(i int64, base int) string {
	if 0 <= i && i < 100 && base == 10 {
		return FormatUint(uint64(i), base)
	}
	var a [65]byte
	return string(a[format(&a, uint64(i), base, i < 0):])
}

// Itoa is FormatInt in base 10.
func Itoa(i int) string { return FormatInt(int64(i), 10) }

// AppendInt appends FormatInt to dst.
func AppendInt(dst []byte, i int64, base int) []byte {
	var a [65]byte
	return append(dst, a[format(&a, uint64(i), base, i < 0):]...)
}

// AppendUint appends FormatUint to dst.
func AppendUint(dst []byte, i uint64, base int) []byte {
	var a [65]byte
	return append(dst, a[format(&a, i, base, false):]...)
}

// format writes u at the end of a and returns where it begins.
func format(a *[65]byte, u uint64, base int, neg bool) int {
	if base < 2 || base > len(digits) {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
	if neg {
		u = -u
	}
	i := len(a)
	b := uint64(base)
	if base == 10 {
		// Two digits at a time; a division by a constant is a multiplication.
		for u >= 100 {
			q := u / 100
			pair := (u - q*100) * 2
			i -= 2
			a[i], a[i+1] = smalls[pair], smalls[pair+1]
			u = q
		}
	}
	for u >= b {
		i--
		q := u / b
		a[i] = digits[u-q*b]
		u = q
	}
	i--
	a[i] = digits[u]
	if neg {
		i--
		a[i] = '-'
	}
	return i
}

// underscoreOK reports whether the underscores in s stand only between digits or after the base prefix.
func underscoreOK(s string) bool {
	prev := byte('^')
	i := 0
	if len(s) >= 1 && (s[0] == '-' || s[0] == '+') {
		s = s[1:]
	}
	hex := false
	if len(s) >= 2 && s[0] == '0' && (s[1]|0x20 == 'b' || s[1]|0x20 == 'o' || s[1]|0x20 == 'x') {
		i = 2
		prev = '0'
		hex = s[1]|0x20 == 'x'
	}
	for ; i < len(s); i++ {
		if '0' <= s[i] && s[i] <= '9' || hex && 'a' <= s[i]|0x20 && s[i]|0x20 <= 'f' {
			prev = '0'
			continue
		}
		if s[i] == '_' {
			if prev != '0' {
				return false
			}
			prev = '_'
			continue
		}
		if prev == '_' {
			return false
		}
		prev = '!'
	}
	return prev != '_'
}

// ParseUint parses an unsigned integer of at most bitSize bits; base 0 goes by the prefix.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	n, err := parseUint("ParseUint", s, base, bitSize)
	if err != nil {
		return n, err
	}
	return n, nil
}

func parseUint(fn, s string, base int, bitSize int) (uint64, *NumError) {
	if s == "" {
		return 0, syntaxError(fn, s)
	}
	base0 := base == 0
	s0 := s
	switch {
	case 2 <= base && base <= 36:
	case base == 0:
		base = 10
		if s[0] == '0' {
			switch {
			case len(s) >= 3 && s[1]|0x20 == 'b':
				base = 2
				s = s[2:]
			case len(s) >= 3 && s[1]|0x20 == 'o':
				base = 8
				s = s[2:]
			case len(s) >= 3 && s[1]|0x20 == 'x':
				base = 16
				s = s[2:]
			default:
				base = 8
				s = s[1:]
			}
		}
	default:
		return 0, baseError(fn, s0, base)
	}
	if bitSize == 0 {
		bitSize = IntSize
	} else if bitSize < 0 || bitSize > 64 {
		return 0, bitSizeError(fn, s0, bitSize)
	}
	const maxUint64 = 1<<64 - 1
	cutoff := maxUint64/uint64(base) + 1
	maxVal := uint64(1)<<uint(bitSize) - 1
	underscores := false
	var n uint64
	for i := 0; i < len(s); i++ {
		c := s[i]
		var d byte
		switch {
		case c == '_' && base0:
			underscores = true
			continue
		case '0' <= c && c <= '9':
			d = c - '0'
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			d = c | 0x20 - 'a' + 10
		default:
			return 0, syntaxError(fn, s0)
		}
		if d >= byte(base) {
			return 0, syntaxError(fn, s0)
		}
		if n >= cutoff {
			return maxVal, rangeError(fn, s0)
		}
		n *= uint64(base)
		n1 := n + uint64(d)
		if n1 < n || n1 > maxVal {
			return maxVal, rangeError(fn, s0)
		}
		n = n1
	}
	if underscores && !underscoreOK(s0) {
		return 0, syntaxError(fn, s0)
	}
	return n, nil
}

// ParseInt parses a signed integer of at most bitSize bits; base 0 goes by the prefix.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	i, e := parseInt("ParseInt", s, base, bitSize)
	if e != nil {
		return i, e
	}
	return i, nil
}

func parseInt(fn, s string, base int, bitSize int) (int64, *NumError) {
	if s == "" {
		return 0, syntaxError(fn, s)
	}
	s0 := s
	neg := s[0] == '-'
	if neg || s[0] == '+' {
		s = s[1:]
	}
	un, err := parseUint(fn, s, base, bitSize)
	if err != nil && err.Err != ErrRange {
		err.Num = s0
		return 0, err
	}
	if bitSize == 0 {
		bitSize = IntSize
	}
	cutoff := uint64(1) << uint(bitSize-1)
	if !neg && un >= cutoff {
		return int64(cutoff - 1), rangeError(fn, s0)
	}
	if neg && un > cutoff {
		return -int64(cutoff), rangeError(fn, s0)
	}
	n := int64(un)
	if neg {
		n = -n
	}
	return n, nil
}

// Atoi is ParseInt in base 10 for an int.
func Atoi(s string) (int, error) {
	if n, ok := shortInt(s); ok {
		return n, nil
	}
	n, err := parseInt("Atoi", s, 10, 0)
	if err != nil {
		return int(n), err
	}
	return int(n), nil
}

// shortInt returns the value of a decimal number that is so short that it cannot overflow; not ok if s is anything else.
func shortInt(s string) (n int, ok bool) {
	if len(s) == 0 || len(s) > 18 {
		return 0, false
	}
	sign := s[0]
	if sign == '-' || sign == '+' {
		s = s[1:]
		if len(s) == 0 {
			return 0, false
		}
	}
	for i := 0; i < len(s); i++ {
		d := s[i] - '0'
		if d > 9 {
			return 0, false
		}
		n = n*10 + int(d)
	}
	if sign == '-' {
		n = -n
	}
	return n, true
}

// ParseBool accepts 1, t, T, TRUE, true, True, 0, f, F, FALSE, false, False.
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, syntaxError("ParseBool", str)
}

// FormatBool returns "true" or "false".
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// AppendBool appends FormatBool to dst.
func AppendBool(dst []byte, b bool) []byte { return append(dst, FormatBool(b)...) }

// FormatFloat formats f, rounded as if from bitSize bits, with verb fmt and precision prec (-1: the shortest that reads back).
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	return string(AppendFloat(make([]byte, 0, max(prec+4, 24)), f, fmt, prec, bitSize))
}

// AppendFloat appends FormatFloat to dst.
//
//goscape:leaks dst=~r0:0
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte

// parseFloat returns the value and 0, 1 for a syntax error or 2 for a range error.
//
//goscape:leaks s=
func parseFloat(s string, bitSize int) (f float64, status int)

// ParseFloat parses a float of 32 or 64 bits.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, status := parseFloat(s, bitSize)
	switch status {
	case 1:
		return 0, syntaxError("ParseFloat", s)
	case 2:
		return f, rangeError("ParseFloat", s)
	}
	return f, nil
}
