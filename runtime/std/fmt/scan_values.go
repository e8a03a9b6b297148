package fmt

import (
	"errors"
	"math"
	"strconv"
)

var (
	errBoolean = errors.New("syntax error scanning boolean")
	errComplex = errors.New("syntax error scanning complex number")
)

func (s *scanner) verbIn(verb rune, verbs, kind string) bool {
	if contains(verbs, verb) {
		return true
	}
	s.failText("bad verb '%" + string(verb) + "' for " + kind)
	return false
}

func (s *scanner) boolean(verb rune) bool {
	s.SkipSpace()
	if !s.more() || !s.verbIn(verb, "tv", "boolean") {
		return false
	}
	switch s.read() {
	case '1':
		return true
	case 't', 'T':
		if s.accept("rR") && (!s.accept("uU") || !s.accept("eE")) {
			s.fail(errBoolean)
		}
		return true
	case 'f', 'F':
		if s.accept("aA") && (!s.accept("lL") || !s.accept("sS") || !s.accept("eE")) {
			s.fail(errBoolean)
		}
	}
	return false
}

// character scans a rune for %c.
func (s *scanner) character(bits int) int64 {
	if !s.more() {
		return 0
	}
	r := int64(s.read())
	if r<<(64-bits)>>(64-bits) != r {
		s.failText("overflow on character value " + string(rune(r)))
	}
	return r
}

// digitsOf returns a verb's base and digits.
func (s *scanner) digitsOf(verb rune) (base int, digits string) {
	s.verbIn(verb, "bdoUxXv", "integer")
	switch verb {
	case 'b':
		return 2, "01"
	case 'o':
		return 8, "01234567"
	case 'x', 'X', 'U':
		return 16, "0123456789aAbBcCdDeEfF"
	}
	return 10, "0123456789"
}

// integerToken reads an integer's text; base 0 lets its prefix decide.
func (s *scanner) integerToken(verb rune, signed bool) (token string, base int) {
	s.SkipSpace()
	if !s.more() {
		return "", 10
	}
	base, digits := s.digitsOf(verb)
	haveDigits := false
	if verb == 'U' {
		if !s.skip("U") || !s.skip("+") {
			s.failText("bad unicode format ")
		}
	} else {
		if signed {
			s.accept("+-")
		}
		if verb == 'v' {
			base, digits = 0, "0123456789_"
			if s.accept("0") {
				haveDigits = true
				switch {
				case s.accept("bB"):
					digits = "01_"
				case s.accept("oO"):
					digits = "01234567_"
				case s.accept("xX"):
					digits = "0123456789aAbBcCdDeEfF_"
				default:
					digits = "01234567_"
				}
			}
		}
	}
	if !haveDigits && s.more() && !s.accept(digits) {
		s.failText("expected integer")
	}
	for s.accept(digits) {
	}
	return string(s.token), base
}

func (s *scanner) signed(verb rune, bits int) int64 {
	if verb == 'c' {
		return s.character(bits)
	}
	token, base := s.integerToken(verb, true)
	if s.err != nil {
		return 0
	}
	v, err := strconv.ParseInt(token, base, 64)
	if err != nil {
		s.fail(err)
	} else if v<<(64-bits)>>(64-bits) != v {
		s.failText("integer overflow on token " + token)
	}
	return v
}

func (s *scanner) unsigned(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.character(bits))
	}
	token, base := s.integerToken(verb, false)
	if s.err != nil {
		return 0
	}
	v, err := strconv.ParseUint(token, base, 64)
	if err != nil {
		s.fail(err)
	} else if v<<(64-bits)>>(64-bits) != v {
		s.failText("unsigned integer overflow on token " + token)
	}
	return v
}

func (s *scanner) floatToken() string {
	s.token = s.token[:0]
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return string(s.token)
	}
	s.accept("+-")
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return string(s.token)
	}
	digits, exponent := "0123456789_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exponent = "0123456789aAbBcCdDeEfF_", "pP"
	}
	for s.accept(digits) {
	}
	if s.accept(".") {
		for s.accept(digits) {
		}
	}
	if s.accept(exponent) {
		s.accept("+-")
		for s.accept("0123456789_") {
		}
	}
	return string(s.token)
}

// float converts a token. A decimal number may have a binary exponent: 3p4 is 48.
func (s *scanner) float(token string, bits int) float64 {
	if s.err != nil {
		return 0
	}
	split := -1
	for i := 0; i < len(token); i++ {
		switch token[i] {
		case 'p':
			split = i
		case 'x', 'X':
			split = -2
		}
		if split == -2 {
			break
		}
	}
	mantissa, exponent := token, 0
	if split >= 0 {
		var err error
		mantissa = token[:split]
		if exponent, err = strconv.Atoi(token[split+1:]); err != nil {
			s.badFloat(err, token)
			return 0
		}
	}
	v, err := strconv.ParseFloat(mantissa, bits)
	if err != nil {
		s.badFloat(err, token)
	}
	if split >= 0 {
		v = math.Ldexp(v, exponent)
	}
	return v
}

func (s *scanner) badFloat(err error, token string) {
	if e, ok := err.(*strconv.NumError); ok {
		e.Num = token
	}
	s.fail(err)
}

func (s *scanner) complexParts(verb rune, bits int) (re, im float64) {
	if !s.verbIn(verb, "beEfFgGv", "complex") {
		return
	}
	s.SkipSpace()
	if !s.more() {
		return
	}
	parenthesis := s.accept("(")
	real := s.floatToken()
	s.token = s.token[:0]
	if !s.accept("+-") {
		s.fail(errComplex)
	}
	sign := string(s.token)
	imaginary := sign + s.floatToken()
	if !s.accept("i") || parenthesis && !s.accept(")") {
		s.fail(errComplex)
	}
	return s.float(real, bits), s.float(imaginary, bits)
}

func (s *scanner) text(verb rune) string {
	if !s.verbIn(verb, "svqxX", "string") {
		return ""
	}
	s.SkipSpace()
	if !s.more() {
		return ""
	}
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		return s.hexadecimal()
	}
	token, _ := s.Token(true, nil)
	return string(token)
}

func (s *scanner) quoted() string {
	quote := s.read()
	if quote != '"' && quote != '`' {
		s.failText("expected quoted string")
		return ""
	}
	text := []rune{quote}
	for s.err == nil {
		r := s.must()
		text = append(text, r)
		if r == '\\' && quote == '"' {
			text = append(text, s.must())
		} else if r == quote {
			break
		}
	}
	if s.err != nil {
		return ""
	}
	if quote == '`' {
		return string(text[1 : len(text)-1])
	}
	result, err := strconv.Unquote(string(text))
	if err != nil {
		s.fail(err)
	}
	return result
}

func hexDigit(r rune) (byte, bool) {
	switch {
	case '0' <= r && r <= '9':
		return byte(r - '0'), true
	case 'a' <= r && r <= 'f':
		return byte(r-'a') + 10, true
	case 'A' <= r && r <= 'F':
		return byte(r-'A') + 10, true
	}
	return 0, false
}

// hexadecimal reads pairs of digits.
func (s *scanner) hexadecimal() string {
	var text []byte
	for {
		r := s.read()
		if r == endOfInput {
			break
		}
		hi, ok := hexDigit(r)
		if !ok {
			s.unread()
			break
		}
		lo, ok := hexDigit(s.must())
		if !ok {
			s.failText("illegal hex digit")
			break
		}
		text = append(text, hi<<4|lo)
	}
	if len(text) == 0 {
		s.failText("no hex data for %x string")
	}
	return string(text)
}
