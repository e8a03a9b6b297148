// Package utf16 encodes and decodes UTF-16.
package utf16

const (
	replacement = '\uFFFD'
	maxRune     = '\U0010FFFF'

	high      = 0xD800 // first of a pair
	low       = 0xDC00 // second of a pair
	afterLow  = 0xE000
	beyondBMP = 0x10000
)

// IsSurrogate reports whether r can stand in a surrogate pair.
func IsSurrogate(r rune) bool { return high <= r && r < afterLow }

// DecodeRune returns the rune of a surrogate pair, U+FFFD if it is none.
func DecodeRune(r1, r2 rune) rune {
	if high <= r1 && r1 < low && low <= r2 && r2 < afterLow {
		return (r1-high)<<10 | (r2 - low) + beyondBMP
	}
	return replacement
}

// EncodeRune returns the surrogate pair of r, U+FFFD twice if it has none.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < beyondBMP || r > maxRune {
		return replacement, replacement
	}
	r -= beyondBMP
	return high + r>>10&0x3ff, low + r&0x3ff
}

// RuneLen returns the number of words that encode r, -1 if r is not valid.
func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < high, afterLow <= r && r < beyondBMP:
		return 1
	case beyondBMP <= r && r <= maxRune:
		return 2
	}
	return -1
}

// AppendRune appends the encoding of r to a.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacement)
}

// Encode returns the encoding of s.
func Encode(s []rune) []uint16 {
	n := len(s)
	for _, r := range s {
		if r >= beyondBMP {
			n++
		}
	}
	a := make([]uint16, 0, n)
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

// Decode returns the runes of s, U+FFFD for surrogates without partner.
func Decode(s []uint16) []rune {
	a := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			second := rune(0)
			if i+1 < len(s) {
				second = rune(s[i+1])
			}
			if r = DecodeRune(r, second); r != replacement {
				i++
			}
		}
		a = append(a, r)
	}
	return a
}
