// Package utf8 encodes and decodes runes.
package utf8

import "unsafe"

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

// text is p as a string that shares its memory: for looking at p, never to be handed out.
func text(p []byte) string { return unsafe.String(unsafe.SliceData(p), len(p)) }

// leading returns how many bytes a rune has that begins with c, and what its second byte may be; 1 if c begins no longer one.
func leading(c byte) (size int, lo, hi byte) {
	switch {
	case c < 0xC2 || c > 0xF4:
		return 1, 0x80, 0xBF
	case c < 0xE0:
		return 2, 0x80, 0xBF
	case c == 0xE0: // shorter forms are invalid
		return 3, 0xA0, 0xBF
	case c == 0xED: // so are surrogates
		return 3, 0x80, 0x9F
	case c < 0xF0:
		return 3, 0x80, 0xBF
	case c == 0xF0:
		return 4, 0x90, 0xBF
	case c == 0xF4: // and what lies beyond MaxRune
		return 4, 0x80, 0x8F
	}
	return 4, 0x80, 0xBF
}

// FullRune reports whether p begins with a full encoding of a rune (an invalid one counts as full).
func FullRune(p []byte) bool { return FullRuneInString(text(p)) }

// FullRuneInString is FullRune of a string.
func FullRuneInString(s string) bool {
	if len(s) == 0 {
		return false
	}
	size, lo, hi := leading(s[0])
	if len(s) >= size {
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
	size, lo, hi := leading(s[0])
	if size == 1 || len(s) < size || s[1] < lo || hi < s[1] {
		return RuneError, 1
	}
	r := rune(s[0])&(0x7F>>uint(size))<<6 | rune(s[1]&0x3F)
	for i := 2; i < size; i++ {
		if s[i]&0xC0 != 0x80 {
			return RuneError, 1
		}
		r = r<<6 | rune(s[i]&0x3F)
	}
	return r, size
}

// DecodeRune is DecodeRuneInString of bytes.
func DecodeRune(p []byte) (rune, int) {
	if len(p) > 0 && p[0] < RuneSelf {
		return rune(p[0]), 1
	}
	return DecodeRuneInString(text(p))
}

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
func DecodeLastRune(p []byte) (rune, int) { return DecodeLastRuneInString(text(p)) }

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

// EncodeRune writes the encoding of r into p, which must be long enough, and returns how many bytes it wrote.
func EncodeRune(p []byte, r rune) int {
	if uint32(r) < RuneSelf {
		p[0] = byte(r)
		return 1
	}
	var buf [UTFMax]byte
	encoded := AppendRune(buf[:0], r)
	_ = p[len(encoded)-1]
	return copy(p, encoded)
}

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
func RuneCount(p []byte) int { return RuneCountInString(text(p)) }

// RuneStart reports whether b could be the first byte of a rune.
func RuneStart(b byte) bool { return b&0xC0 != 0x80 }

// ValidString reports whether s is valid UTF-8.
func ValidString(s string) bool {
	for i, r := range s {
		if r == RuneError && (len(s) < i+3 || s[i] != 0xEF || s[i+1] != 0xBF) {
			return false
		}
	}
	return true
}

// Valid reports whether p is valid UTF-8.
func Valid(p []byte) bool { return ValidString(text(p)) }

// ValidRune reports whether r can be encoded.
func ValidRune(r rune) bool {
	return 0 <= r && r < surrogateMin || surrogateMax < r && r <= MaxRune
}
