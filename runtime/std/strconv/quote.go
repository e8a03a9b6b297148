package strconv

import "unicode/utf8"

// Quote returns a Go string literal with the value s. What is not printable is escaped.
//
//goscape:leaks s=
func Quote(s string) string { return string(AppendQuote(make([]byte, 0, 3*len(s)/2), s)) }

// QuoteToASCII is Quote that also escapes what is not ASCII.
//
//goscape:leaks s=
func QuoteToASCII(s string) string { return string(AppendQuoteToASCII(make([]byte, 0, 3*len(s)/2), s)) }

// QuoteToGraphic is Quote that leaves all graphic runes, also spaces other than ASCII's.
//
//goscape:leaks s=
func QuoteToGraphic(s string) string { return string(AppendQuoteToGraphic(make([]byte, 0, 3*len(s)/2), s)) }

// QuoteRune returns a Go rune literal.
func QuoteRune(r rune) string

// QuoteRuneToASCII is QuoteRune that also escapes what is not ASCII.
func QuoteRuneToASCII(r rune) string

// QuoteRuneToGraphic is QuoteRune that leaves all graphic runes.
func QuoteRuneToGraphic(r rune) string

// AppendQuote appends Quote to dst.
//
//goscape:leaks dst=~r0:0 s=
func AppendQuote(dst []byte, s string) []byte

// AppendQuoteToASCII appends QuoteToASCII to dst.
//
//goscape:leaks dst=~r0:0 s=
func AppendQuoteToASCII(dst []byte, s string) []byte

// AppendQuoteToGraphic appends QuoteToGraphic to dst.
//
//goscape:leaks dst=~r0:0 s=
func AppendQuoteToGraphic(dst []byte, s string) []byte

// AppendQuoteRune appends QuoteRune to dst.
func AppendQuoteRune(dst []byte, r rune) []byte { return append(dst, QuoteRune(r)...) }

// AppendQuoteRuneToASCII appends QuoteRuneToASCII to dst.
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte { return append(dst, QuoteRuneToASCII(r)...) }

// AppendQuoteRuneToGraphic appends QuoteRuneToGraphic to dst.
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return append(dst, QuoteRuneToGraphic(r)...)
}

// IsPrint reports whether r is printable as Go defines it.
func IsPrint(r rune) bool

// IsGraphic reports whether r is graphic as Unicode defines it.
func IsGraphic(r rune) bool

// Unquote interprets s as a Go string, raw string or rune literal.
//
//goscape:leaks s=~r0:0
func Unquote(s string) (string, error) {
	if isPlainLiteral(s) {
		return s[1 : len(s)-1], nil
	}
	value, ok := unquote(make([]byte, 0, 3*len(s)/2), s)
	if !ok {
		return "", ErrSyntax
	}
	return string(value), nil
}

// unquote appends the value of a Go string or rune literal and returns whether it is one.
//
//goscape:leaks dst=~r0:0 s=
func unquote(dst []byte, s string) ([]byte, bool)

// isPlainLiteral reports whether s is a literal that stands for what is between its quotes.
//
//goscape:leaks s=
func isPlainLiteral(s string) bool

// QuotedPrefix returns the literal that s begins with.
func QuotedPrefix(s string) (string, error) {
	if s == "" {
		return "", ErrSyntax
	}
	for i := 1; i < len(s); i++ {
		if s[i] == s[0] {
			if _, err := Unquote(s[:i+1]); err != nil {
				break
			}
			return s[:i+1], nil
		}
		if s[i] == '\\' && s[0] != '`' {
			i++
		}
	}
	return "", ErrSyntax
}

// UnquoteChar decodes the first character or escape of what is between quotes. multibyte says whether the value needs UTF-8; quote is
// the kind of quotes, 0 if both may stand unescaped.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" {
		return 0, false, "", ErrSyntax
	}
	c := s[0]
	if c != '\\' {
		if c == quote && (quote == '\'' || quote == '"') {
			return 0, false, "", ErrSyntax
		}
		r, size := utf8.DecodeRuneInString(s)
		return r, size > 1 || c >= utf8.RuneSelf, s[size:], nil
	}
	if len(s) < 2 {
		return 0, false, "", ErrSyntax
	}
	c, s = s[1], s[2:]
	digits, base := 0, uint32(16)
	switch c {
	case 'a':
		return '\a', false, s, nil
	case 'b':
		return '\b', false, s, nil
	case 'f':
		return '\f', false, s, nil
	case 'n':
		return '\n', false, s, nil
	case 'r':
		return '\r', false, s, nil
	case 't':
		return '\t', false, s, nil
	case 'v':
		return '\v', false, s, nil
	case '\\':
		return '\\', false, s, nil
	case '\'', '"':
		if c != quote {
			return 0, false, "", ErrSyntax
		}
		return rune(c), false, s, nil
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	case '0', '1', '2', '3', '4', '5', '6', '7':
		digits, base = 2, 8
		value = rune(c - '0')
	}
	if digits == 0 || len(s) < digits {
		return 0, false, "", ErrSyntax
	}
	n := uint32(value)
	for i := 0; i < digits; i++ {
		d := uint32(255)
		switch b := s[i]; {
		case '0' <= b && b <= '9':
			d = uint32(b - '0')
		case 'a' <= b|0x20 && b|0x20 <= 'f':
			d = uint32(b|0x20-'a') + 10
		}
		if d >= base || n >= 1<<28 {
			return 0, false, "", ErrSyntax
		}
		n = n*base + d
	}
	if digits == 2 {
		if n > 255 {
			return 0, false, "", ErrSyntax
		}
		return rune(n), false, s[digits:], nil
	}
	if n > utf8.MaxRune || !utf8.ValidRune(rune(n)) {
		return 0, false, "", ErrSyntax
	}
	return rune(n), true, s[digits:], nil
}

// CanBackquote reports whether s can stand unchanged in a raw string literal.
func CanBackquote(s string) bool {
	for i, r := range s {
		if r == '\uFEFF' || r < ' ' && r != '\t' || r == '`' || r == '\u007F' {
			return false
		}
		if r == '\uFFFD' && (len(s) < i+3 || s[i:i+3] != "\uFFFD") {
			return false
		}
	}
	return true
}
