// Package base64 writes bytes in 64 characters.
package base64

import (
	"io"
	"strconv"
)

// Encoding is an alphabet with its padding.
type Encoding struct {
	alphabet [64]byte
	values   [256]uint8
	pad      rune
	strict   bool
}

const (
	// StdPadding is the usual padding character.
	StdPadding rune = '='
	// NoPadding writes none.
	NoPadding rune = -1

	noValue = 0xFF
	letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
)

// The encodings of RFC 4648.
var (
	StdEncoding    = NewEncoding(letters + "+/")
	URLEncoding    = NewEncoding(letters + "-_")
	RawStdEncoding = StdEncoding.WithPadding(NoPadding)
	RawURLEncoding = URLEncoding.WithPadding(NoPadding)
)

// NewEncoding returns an encoding with an alphabet of 64 different bytes.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
	}
	e := &Encoding{pad: StdPadding}
	copy(e.alphabet[:], encoder)
	for i := range e.values {
		e.values[i] = noValue
	}
	for i := 0; i < len(encoder); i++ {
		switch {
		case encoder[i] == '\n' || encoder[i] == '\r':
			panic("encoding alphabet contains newline character")
		case e.values[encoder[i]] != noValue:
			panic("encoding alphabet includes duplicate symbols")
		}
		e.values[encoder[i]] = uint8(i)
	}
	return e
}

// WithPadding returns the encoding with another padding character.
func (enc Encoding) WithPadding(padding rune) *Encoding {
	switch {
	case padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xFF:
		panic("invalid padding")
	case padding != NoPadding && enc.values[byte(padding)] != noValue:
		panic("padding contained in alphabet")
	}
	enc.pad = padding
	return &enc
}

// Strict returns the encoding that demands that unused bits are zero.
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

// EncodedLen returns how many characters n bytes take.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

// DecodedLen returns how many bytes n characters are at most.
func (enc *Encoding) DecodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

// AppendEncode appends src encoded.
func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	for len(src) > 0 {
		n := min(len(src), 3)
		var group uint32
		for i := 0; i < 3; i++ {
			group <<= 8
			if i < n {
				group |= uint32(src[i])
			}
		}
		for i := 0; i < 4; i++ {
			if i <= n {
				dst = append(dst, enc.alphabet[group>>(18-6*i)&63])
			} else if enc.pad != NoPadding {
				dst = append(dst, byte(enc.pad))
			}
		}
		src = src[n:]
	}
	return dst
}

// Encode writes src encoded into dst, which has room for it.
func (enc *Encoding) Encode(dst, src []byte) {
	if len(src) == 0 {
		return
	}
	_ = dst[enc.EncodedLen(len(src))-1]
	enc.AppendEncode(dst[:0], src)
}

// EncodeToString returns src encoded.
func (enc *Encoding) EncodeToString(src []byte) string {
	return string(enc.AppendEncode(make([]byte, 0, enc.EncodedLen(len(src))), src))
}

// CorruptInputError is the offset of a character that does not belong there.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// skipNewlines returns the next offset from at that is no line end.
func skipNewlines(src []byte, at int) int {
	for at < len(src) && (src[at] == '\n' || src[at] == '\r') {
		at++
	}
	return at
}

// decode appends what src encodes. Groups are of four characters; the last may be shorter, by padding or without it.
func (enc *Encoding) decode(dst, src []byte) ([]byte, error) {
	at := skipNewlines(src, 0)
	for at < len(src) {
		var group uint32
		count := 0
		for ; count < 4; count++ {
			at = skipNewlines(src, at)
			if at == len(src) {
				break
			}
			c := src[at]
			if enc.values[c] == noValue {
				if rune(c) != enc.pad || count < 2 {
					return dst, CorruptInputError(at)
				}
				break
			}
			group |= uint32(enc.values[c]) << (18 - 6*count)
			at++
		}
		if count == 4 {
			dst = append(dst, byte(group>>16), byte(group>>8), byte(group))
			at = skipNewlines(src, at)
			continue
		}
		if count == 0 {
			break
		}
		after, complete := enc.end(src, at, count)
		if !complete {
			return dst, CorruptInputError(after)
		}
		if unused := group & (1<<(32-8*count) - 1); enc.strict && unused != 0 {
			return dst, CorruptInputError(after - (4 - count))
		}
		for i := 0; i < count-1; i++ {
			dst = append(dst, byte(group>>(16-8*i)))
		}
		if after < len(src) {
			return dst, CorruptInputError(after)
		}
		break
	}
	return dst, nil
}

// end checks what follows a group of count characters at src[at:]: padding, or nothing without it. It returns the offset after
// it and whether the group is complete; if it is not, the offset that is to blame.
func (enc *Encoding) end(src []byte, at, count int) (after int, complete bool) {
	if enc.pad == NoPadding || at == len(src) {
		if enc.pad != NoPadding || count == 1 {
			return at - count, false
		}
		return at, true
	}
	at++
	if count == 2 {
		at = skipNewlines(src, at)
		if at == len(src) {
			return len(src), false
		}
		if rune(src[at]) != enc.pad {
			return at - 1, false
		}
		at++
	}
	return skipNewlines(src, at), true
}

// AppendDecode appends what src encodes.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) { return enc.decode(dst, src) }

// Decode writes what src encodes into dst, up to the first error.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	decoded, err := enc.decode(nil, src)
	return copy(dst, decoded), err
}

// DecodeString returns what s encodes.
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	return enc.decode(make([]byte, 0, enc.DecodedLen(len(s))), []byte(s))
}

type encoder struct {
	enc  *Encoding
	w    io.Writer
	rest []byte // bytes that do not make a group yet
}

// NewEncoder returns a Writer that writes encoded to w; Close writes the last group.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	e.rest = append(e.rest, p...)
	whole := len(e.rest) / 3 * 3
	if whole > 0 {
		_, err = e.w.Write(e.enc.AppendEncode(nil, e.rest[:whole]))
		e.rest = append(e.rest[:0], e.rest[whole:]...)
	}
	if err != nil {
		return 0, err
	}
	return len(p), nil
}

func (e *encoder) Close() error {
	if len(e.rest) == 0 {
		return nil
	}
	_, err := e.w.Write(e.enc.AppendEncode(nil, e.rest))
	e.rest = nil
	return err
}

type decoder struct {
	enc     *Encoding
	r       io.Reader
	decoded []byte
	err     error
	read    bool
}

// NewDecoder returns a Reader of what r has encoded. It reads all of r at the first Read.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if !d.read {
		d.read = true
		src, err := io.ReadAll(d.r)
		d.decoded, d.err = d.enc.decode(nil, src)
		if err != nil {
			d.err = err
		}
		if d.err == nil {
			d.err = io.EOF
		}
	}
	n = copy(p, d.decoded)
	d.decoded = d.decoded[n:]
	if n == 0 && len(p) > 0 {
		return 0, d.err
	}
	return n, nil
}
