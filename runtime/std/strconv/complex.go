package strconv

// FormatComplex formats c as (a+bi), its parts as FormatFloat of half the bits does.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	im := FormatFloat(imag(c), fmt, prec, bitSize/2)
	if im[0] != '+' && im[0] != '-' {
		im = "+" + im
	}
	return "(" + FormatFloat(real(c), fmt, prec, bitSize/2) + im + "i)"
}

// ParseComplex parses N, Ni or N±Ni, with or without parentheses, where N is as for ParseFloat.
func ParseComplex(s string, bitSize int) (complex128, error) {
	size := 64
	if bitSize == 64 {
		size = 32
	}
	whole := s
	if len(s) >= 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = s[1 : len(s)-1]
	}
	invalid := func() (complex128, error) { return 0, syntaxError("ParseComplex", whole) }
	n := floatPrefix(s)
	re, status := parseFloat(s[:n], size)
	if n == 0 || status == 1 {
		return invalid()
	}
	var pending error
	if status == 2 {
		pending = rangeError("ParseComplex", whole)
	}
	s = s[n:]
	if s == "" {
		return complex(re, 0), pending
	}
	switch s[0] {
	case '+':
		// +NaN is no number, but may follow a real part.
		if len(s) > 1 && s[1] != '+' {
			s = s[1:]
		}
	case '-':
	case 'i':
		if len(s) == 1 {
			return complex(0, re), pending
		}
		return invalid()
	default:
		return invalid()
	}
	n = floatPrefix(s)
	im, status := parseFloat(s[:n], size)
	if n == 0 || status == 1 {
		return invalid()
	}
	if status == 2 {
		pending = rangeError("ParseComplex", whole)
	}
	if s[n:] != "i" {
		return invalid()
	}
	return complex(re, im), pending
}

// floatPrefix returns how long the text is that looks like a float at the beginning of s.
func floatPrefix(s string) int {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		i++
	}
	for _, word := range [...]string{"infinity", "inf", "nan"} {
		if n := i + len(word); n <= len(s) && equalLower(s[i:n], word) {
			return n
		}
	}
	exponent := byte('e')
	hex := len(s) > i+1 && s[i] == '0' && s[i+1]|0x20 == 'x'
	if hex {
		exponent = 'p'
		i += 2
	}
	dot := false
	for i < len(s) {
		c := s[i]
		if c == '.' && !dot {
			dot = true
		} else if c != '_' && (c < '0' || '9' < c) && !(hex && 'a' <= c|0x20 && c|0x20 <= 'f') {
			break
		}
		i++
	}
	if i < len(s) && s[i]|0x20 == exponent {
		i++
		if i < len(s) && (s[i] == '+' || s[i] == '-') {
			i++
		}
		for i < len(s) && (s[i] == '_' || '0' <= s[i] && s[i] <= '9') {
			i++
		}
	}
	return i
}

// equalLower reports whether s in lower case is t.
func equalLower(s, t string) bool {
	for i := 0; i < len(s); i++ {
		if s[i]|0x20 != t[i] {
			return false
		}
	}
	return true
}
