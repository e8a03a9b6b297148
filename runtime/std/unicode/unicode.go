// Package unicode classifies runes and maps their case. ASCII is decided here, the rest by the native library's tables.
package unicode

// Numbers of the code space.
const (
	MaxRune         = '\U0010FFFF'
	ReplacementChar = '\uFFFD'
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
)

// IsSpace reports whether r is white space.
func IsSpace(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return r == ' ' || '\t' <= r && r <= '\r' || r == 0x85 || r == 0xA0
	}
	switch r {
	case 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000:
		return true
	}
	return 0x2000 <= r && r <= 0x200a
}

// IsLetter reports whether r is a letter (category L).
func IsLetter(r rune) bool {
	if uint32(r) <= MaxASCII {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return isLetter(r)
}

// IsUpper reports whether r is an upper case letter (Lu).
func IsUpper(r rune) bool {
	if uint32(r) <= MaxASCII {
		return 'A' <= r && r <= 'Z'
	}
	return isUpper(r)
}

// IsLower reports whether r is a lower case letter (Ll).
func IsLower(r rune) bool {
	if uint32(r) <= MaxASCII {
		return 'a' <= r && r <= 'z'
	}
	return isLower(r)
}

// IsDigit reports whether r is a decimal digit (Nd).
func IsDigit(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return '0' <= r && r <= '9'
	}
	return isDigit(r)
}

// ToUpper maps r to upper case.
func ToUpper(r rune) rune {
	if uint32(r) <= MaxASCII {
		if 'a' <= r && r <= 'z' {
			r -= 'a' - 'A'
		}
		return r
	}
	return upper(r)
}

// ToLower maps r to lower case.
func ToLower(r rune) rune {
	if uint32(r) <= MaxASCII {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	return lower(r)
}

// ToTitle maps r to title case.
func ToTitle(r rune) rune {
	if uint32(r) <= MaxASCII {
		return ToUpper(r)
	}
	return title(r)
}

func isLetter(r rune) bool
func isUpper(r rune) bool
func isLower(r rune) bool
func isDigit(r rune) bool
func upper(r rune) rune
func lower(r rune) rune
func title(r rune) rune

// IsTitle reports whether r is a title case letter (Lt).
func IsTitle(r rune) bool

// IsNumber reports whether r is a number (N).
func IsNumber(r rune) bool

// IsMark reports whether r is a mark (M).
func IsMark(r rune) bool

// IsPunct reports whether r is punctuation (P).
func IsPunct(r rune) bool

// IsSymbol reports whether r is a symbol (S).
func IsSymbol(r rune) bool

// IsControl reports whether r is a control character (Cc).
func IsControl(r rune) bool { return uint32(r) < 0x20 || 0x7F <= r && r < 0xA0 }

// IsGraphic reports whether r has a shape or is a space (L, M, N, P, S, Zs).
func IsGraphic(r rune) bool

// IsPrint reports whether r has a shape or is the ASCII space.
func IsPrint(r rune) bool

// SimpleFold returns the next rune that equals r under simple case folding: the least greater one, else the least of all.
func SimpleFold(r rune) rune
