// Package hex writes bytes as hexadecimal digits.
package hex

import (
	"errors"
	"io"
	"strconv"
)

const digits = "0123456789abcdef"

// ErrLength means an odd number of digits.
var ErrLength = errors.New("encoding/hex: odd length hex string")

// InvalidByteError is a byte that is no digit.
type InvalidByteError byte

func (e InvalidByteError) Error() string {
	return "encoding/hex: invalid byte: " + unicodeName(rune(e)) + " " + strconv.QuoteRune(rune(e))
}

// unicodeName writes U+0041.
func unicodeName(r rune) string {
	const upper = "0123456789ABCDEF"
	return "U+00" + string([]byte{upper[r>>4&15], upper[r&15]})
}

// EncodedLen returns how many digits n bytes take.
func EncodedLen(n int) int { return n * 2 }

// DecodedLen returns how many bytes x digits are.
func DecodedLen(x int) int { return x / 2 }

// Encode writes src into dst as digits.
func Encode(dst, src []byte) int {
	for i, c := range src {
		dst[2*i] = digits[c>>4]
		dst[2*i+1] = digits[c&15]
	}
	return len(src) * 2
}

// AppendEncode appends src's digits.
func AppendEncode(dst, src []byte) []byte {
	for _, c := range src {
		dst = append(dst, digits[c>>4], digits[c&15])
	}
	return dst
}

// EncodeToString returns src's digits.
func EncodeToString(src []byte) string {
	return string(AppendEncode(make([]byte, 0, 2*len(src)), src))
}

func value(c byte) (byte, bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10, true
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}

// Decode writes the bytes of src's digits into dst, up to the first error.
func Decode(dst, src []byte) (int, error) {
	n := 0
	for ; 2*n+1 < len(src); n++ {
		hi, ok := value(src[2*n])
		if !ok {
			return n, InvalidByteError(src[2*n])
		}
		lo, ok := value(src[2*n+1])
		if !ok {
			return n, InvalidByteError(src[2*n+1])
		}
		dst[n] = hi<<4 | lo
	}
	if len(src)%2 == 1 {
		if _, ok := value(src[len(src)-1]); !ok {
			return n, InvalidByteError(src[len(src)-1])
		}
		return n, ErrLength
	}
	return n, nil
}

// AppendDecode appends the bytes of src's digits.
func AppendDecode(dst, src []byte) ([]byte, error) {
	decoded := make([]byte, len(src)/2)
	n, err := Decode(decoded, src)
	return append(dst, decoded[:n]...), err
}

// DecodeString returns the bytes of s's digits.
func DecodeString(s string) ([]byte, error) {
	decoded := make([]byte, len(s)/2)
	n, err := Decode(decoded, []byte(s))
	return decoded[:n], err
}

// Dump lists data in lines of sixteen bytes with offsets and text, like hexdump -C.
func Dump(data []byte) string {
	var out []byte
	for at := 0; at < len(data); at += 16 {
		for shift := 28; shift >= 0; shift -= 4 {
			out = append(out, digits[at>>shift&15])
		}
		out = append(out, ' ')
		row := data[at:min(at+16, len(data))]
		for i := 0; i < 16; i++ {
			if i == 8 {
				out = append(out, ' ')
			}
			if i < len(row) {
				out = append(out, ' ', digits[row[i]>>4], digits[row[i]&15])
			} else {
				out = append(out, "   "...)
			}
		}
		out = append(out, "  |"...)
		for _, c := range row {
			if c < ' ' || c > '~' {
				c = '.'
			}
			out = append(out, c)
		}
		out = append(out, "|\n"...)
	}
	return string(out)
}

type encoder struct{ w io.Writer }

// NewEncoder returns a Writer that writes digits to w.
func NewEncoder(w io.Writer) io.Writer { return encoder{w} }

func (e encoder) Write(p []byte) (n int, err error) {
	written, err := e.w.Write(AppendEncode(nil, p))
	return written / 2, err
}
