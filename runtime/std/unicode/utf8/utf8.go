// Package utf8 encodes and decodes runes.
package utf8

// Numbers of the encoding.
const (
	RuneError = '\uFFFD'
	RuneSelf  = 0x80
	MaxRune   = '\U0010FFFF'
	UTFMax    = 4
)

const (
	surrogateMin = 0xD800
	surrogateMax = 0xDFFF
)

// FullRune reports whether p begins with a full encoding of a rune (an invalid one counts as full).
func FullRune(p []byte) bool { return FullRuneInString(string(p[:min(len(p), UTFMax)])) }

// FullRuneInString is FullRune of a string.
func FullRuneInString(s string) bool {
	if len(s) == 0 {
		return false
	}
	need := 1
	lo, hi := byte(0x80), byte(0xBF)
	switch c := s[0]; {
	case 0xC2 <= c && c <= 0xDF:
		need = 2
	case 0xE0 <= c && c <= 0xEF:
		need = 3
		if c == 0xE0 {
			lo = 0xA0
		} else if c == 0xED {
			hi = 0x9F
		}
	case 0xF0 <= c && c <= 0xF4:
		need = 4
		if c == 0xF0 {
			lo = 0x90
		} else if c == 0xF4 {
			hi = 0x8F
		}
	}
	if len(s) >= need {
		return true
	}
	if len(s) > 1 && (s[1] < lo || hi < s[1]) {
		return true
	}
	return len(s) > 2 && (s[2] < 0x80 || 0xBF < s[2])
}

// DecodeRuneInString unpacks the first rune of s and its width in bytes: (RuneError, 0) if s is empty, (RuneError, 1) if
// the encoding is invalid.
func DecodeRuneInString(s string) (rune, int) {
	if len(s) == 0 {
		return RuneError, 0
	}
	if s[0] < RuneSelf {
		return rune(s[0]), 1
	}
	for i, r := range s {
		if i > 0 {
			r, _ := first(s)
			return r, i
		}
		_ = r
	}
	r, ok := first(s)
	if !ok {
		return r, 1
	}
	return r, len(s)
}

// first returns the first rune of s, and whether it is not an invalid encoding of a single byte that ends s.
func first(s string) (rune, bool) {
	for _, r := range s {
		return r, r != RuneError || len(s) == 3
	}
	return RuneError, false
}

// DecodeRune is DecodeRuneInString of bytes.
func DecodeRune(p []byte) (rune, int) { return DecodeRuneInString(string(p[:min(len(p), UTFMax)])) }

// DecodeLastRuneInString unpacks the last rune of s.
func DecodeLastRuneInString(s string) (rune, int) {
	if len(s) == 0 {
		return RuneError, 0
	}
	for n := 1; n <= UTFMax && n <= len(s); n++ {
		if RuneStart(s[len(s)-n]) {
			r, size := DecodeRuneInString(s[len(s)-n:])
			if size == n {
				return r, size
			}
			break
		}
	}
	return RuneError, 1
}

// DecodeLastRune is DecodeLastRuneInString of bytes.
func DecodeLastRune(p []byte) (rune, int) {
	return DecodeLastRuneInString(string(p[len(p)-min(len(p), UTFMax):]))
}

// RuneLen returns the number of bytes that encode r, -1 if r is not valid.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < 1<<7:
		return 1
	case r < 1<<11:
		return 2
	case surrogateMin <= r && r <= surrogateMax:
		return -1
	case r < 1<<16:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

// EncodeRune writes the encoding of r into p and returns how many bytes it wrote.
func EncodeRune(p []byte, r rune) int { return len(AppendRune(p[:0:len(p)], r)) }

// AppendRune appends the encoding of r to p.
func AppendRune(p []byte, r rune) []byte {
	switch {
	case 0 <= r && r < 1<<7:
		return append(p, byte(r))
	case 0 <= r && r < 1<<11:
		return append(p, 0xC0|byte(r>>6), 0x80|byte(r)&0x3F)
	case r < 0 || r > MaxRune || surrogateMin <= r && r <= surrogateMax:
		return append(p, 0xEF, 0xBF, 0xBD)
	case r < 1<<16:
		return append(p, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return append(p, 0xF0|byte(r>>18), 0x80|byte(r>>12)&0x3F, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
}

// RuneCountInString returns the number of runes in s.
func RuneCountInString(s string) (n int) {
	for range s {
		n++
	}
	return n
}

// RuneCount returns the number of runes in p.
func RuneCount(p []byte) int {
	n := 0
	for range string(p) {
		n++
	}
	return n
}

// RuneStart reports whether b could be the first byte of a rune.
func RuneStart(b byte) bool { return b&0xC0 != 0x80 }

// ValidString reports whether s is valid UTF-8.
func ValidString(s string) bool {
	for i, r := range s {
		if r == RuneError {
			if len(s) < i+3 || s[i:i+3] != "\uFFFD" {
				return false
			}
		}
	}
	return true
}

// Valid reports whether p is valid UTF-8.
func Valid(p []byte) bool { return ValidString(string(p)) }

// ValidRune reports whether r can be encoded.
func ValidRune(r rune) bool {
	return 0 <= r && r < surrogateMin || surrogateMax < r && r <= MaxRune
}
