package fmt

import (
	"errors"
	"io"
	"os"
	"strconv"
	"unicode/utf8"
	"unsafe"
)

// Scanner is implemented by values that scan themselves.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// ScanState is what a Scanner reads from.
type ScanState interface {
	ReadRune() (r rune, size int, err error)
	UnreadRune() error
	SkipSpace()
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	Width() (wid int, ok bool)
	Read(buf []byte) (n int, err error)
}

const (
	endOfInput = -1
	noWidth    = 1 << 30
)

// scanner is one call of a Scan function. The first error stays; from then on there is no more input.
type scanner struct {
	in        io.RuneScanner
	err       error
	token     []byte
	count     int  // runes read so far
	limit     int  // count at which the operand's width ends
	wid       int  // the operand's width, noWidth if it has none
	nlIsSpace bool // Scan: newlines are spaces
	nlIsEnd   bool // Scanln: a newline ends
}

// byteRunes reads runes from a Reader byte by byte, so that it takes no more than it needs.
type byteRunes struct {
	r       io.Reader
	pending []byte // read, but not part of the last rune
	last    []byte // the last rune
	unread  bool
}

func (b *byteRunes) readByte() (byte, error) {
	if len(b.pending) > 0 {
		c := b.pending[0]
		b.pending = b.pending[1:]
		return c, nil
	}
	var one [1]byte
	n, err := io.ReadFull(b.r, one[:])
	if n != 1 {
		return 0, err
	}
	return one[0], nil
}

func (b *byteRunes) ReadRune() (r rune, size int, err error) {
	if b.unread {
		b.unread = false
		r, size = utf8.DecodeRune(b.last)
		return r, size, nil
	}
	c, err := b.readByte()
	if err != nil {
		return 0, 0, err
	}
	b.last = append(b.last[:0], c)
	for !utf8.FullRune(b.last) {
		c, err := b.readByte()
		if err != nil {
			break
		}
		b.last = append(b.last, c)
	}
	r, size = utf8.DecodeRune(b.last)
	if size < len(b.last) {
		b.pending = append(append([]byte(nil), b.last[size:]...), b.pending...)
		b.last = b.last[:size]
	}
	return r, size, nil
}

func (b *byteRunes) UnreadRune() error {
	b.unread = true
	return nil
}

// stringRunes reads the runes of a string.
type stringRunes struct {
	rest, before string
}

func (s *stringRunes) ReadRune() (r rune, size int, err error) {
	if s.rest == "" {
		return 0, 0, io.EOF
	}
	s.before = s.rest
	r, size = utf8.DecodeRuneInString(s.rest)
	s.rest = s.rest[size:]
	return r, size, nil
}

func (s *stringRunes) UnreadRune() error {
	s.rest = s.before
	return nil
}

func newScanner(r io.Reader, nlIsSpace, nlIsEnd bool) *scanner {
	in, ok := r.(io.RuneScanner)
	if !ok {
		in = &byteRunes{r: r}
	}
	return &scanner{in: in, limit: noWidth, wid: noWidth, nlIsSpace: nlIsSpace, nlIsEnd: nlIsEnd}
}

func stringScanner(s string, nlIsSpace, nlIsEnd bool) *scanner {
	return &scanner{in: &stringRunes{rest: s}, limit: noWidth, wid: noWidth, nlIsSpace: nlIsSpace, nlIsEnd: nlIsEnd}
}

// Scan reads operands separated by white space, newlines included, from standard input.
func Scan(a ...any) (n int, err error) { return Fscan(os.Stdin, a...) }

// Scanln is Scan up to a newline.
func Scanln(a ...any) (n int, err error) { return Fscanln(os.Stdin, a...) }

// Scanf reads operands as a format says from standard input.
func Scanf(format string, a ...any) (n int, err error) { return Fscanf(os.Stdin, format, a...) }

// Sscan is Scan from a string.
func Sscan(str string, a ...any) (n int, err error) {
	return stringScanner(str, true, false).operands(a)
}

// Sscanln is Scanln from a string.
func Sscanln(str string, a ...any) (n int, err error) {
	return stringScanner(str, false, true).operands(a)
}

// Sscanf is Scanf from a string.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	return stringScanner(str, false, false).formatted(format, a)
}

// Fscan is Scan from r.
func Fscan(r io.Reader, a ...any) (n int, err error) { return newScanner(r, true, false).operands(a) }

// Fscanln is Scanln from r.
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	return newScanner(r, false, true).operands(a)
}

// Fscanf is Scanf from r.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return newScanner(r, false, false).formatted(format, a)
}

func (s *scanner) fail(err error) {
	if s.err == nil {
		s.err = err
	}
}

func (s *scanner) failText(text string) { s.fail(errors.New(text)) }

// read returns the next rune, or endOfInput at the end, at the operand's width, and after an error.
func (s *scanner) read() rune {
	if s.err != nil || s.count >= s.limit {
		return endOfInput
	}
	r, _, err := s.in.ReadRune()
	if err != nil {
		if err != io.EOF {
			s.fail(err)
		}
		return endOfInput
	}
	s.count++
	return r
}

// must is read where the input may not end.
func (s *scanner) must() rune {
	r := s.read()
	if r == endOfInput {
		s.fail(io.ErrUnexpectedEOF)
	}
	return r
}

func (s *scanner) unread() {
	s.in.UnreadRune()
	s.count--
}

// more fails at the end of input.
func (s *scanner) more() bool {
	if s.read() == endOfInput {
		s.fail(io.EOF)
		return false
	}
	s.unread()
	return true
}

func contains(set string, r rune) bool {
	for _, c := range set {
		if c == r {
			return true
		}
	}
	return false
}

// peek tells whether the next rune is in set.
func (s *scanner) peek(set string) bool {
	r := s.read()
	if r == endOfInput {
		return false
	}
	s.unread()
	return contains(set, r)
}

// skip takes the next rune if it is in set.
func (s *scanner) skip(set string) bool {
	r := s.read()
	if r == endOfInput {
		return false
	}
	if !contains(set, r) {
		s.unread()
		return false
	}
	return true
}

// accept takes the next rune into the token if it is in set.
func (s *scanner) accept(set string) bool {
	r := s.read()
	if r == endOfInput {
		return false
	}
	if !contains(set, r) {
		s.unread()
		return false
	}
	s.token = utf8.AppendRune(s.token, r)
	return true
}

func isSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\v', '\f', '\r', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000:
		return true
	}
	return 0x2000 <= r && r <= 0x200a
}

// SkipSpace skips space; newlines only if they are space.
func (s *scanner) SkipSpace() {
	for {
		r := s.read()
		switch {
		case r == endOfInput:
			return
		case r == '\r' && s.peek("\n"):
		case r == '\n':
			if !s.nlIsSpace {
				s.failText("unexpected newline")
				return
			}
		case !isSpace(r):
			s.unread()
			return
		}
	}
}

// ReadRune reads for a Scanner.
func (s *scanner) ReadRune() (r rune, size int, err error) {
	r = s.read()
	if r == endOfInput {
		if s.err != nil {
			return 0, 0, s.err
		}
		return 0, 0, io.EOF
	}
	return r, utf8.RuneLen(r), nil
}

// UnreadRune takes the last rune back.
func (s *scanner) UnreadRune() error {
	s.unread()
	return nil
}

// Read is not for Scanners.
func (s *scanner) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

// Width returns the operand's width.
func (s *scanner) Width() (wid int, ok bool) {
	if s.wid == noWidth {
		return 0, false
	}
	return s.wid, true
}

// Token returns the runes that f likes, by default those up to white space.
func (s *scanner) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	if f == nil {
		f = func(r rune) bool { return !isSpace(r) }
	}
	s.token = s.token[:0]
	if skipSpace {
		s.SkipSpace()
	}
	for {
		r := s.read()
		if r == endOfInput {
			return s.token, s.err
		}
		if !f(r) {
			s.unread()
			return s.token, nil
		}
		s.token = utf8.AppendRune(s.token, r)
	}
}

// operands scans for Scan and Scanln.
func (s *scanner) operands(a []any) (n int, err error) {
	for _, arg := range a {
		s.one('v', arg)
		if s.err != nil {
			return n, s.err
		}
		n++
	}
	for s.nlIsEnd {
		r := s.read()
		if r == '\n' || r == endOfInput {
			break
		}
		if !isSpace(r) {
			s.failText("expected newline")
		}
	}
	return n, s.err
}

// formatted scans for Scanf.
func (s *scanner) formatted(format string, a []any) (n int, err error) {
	for format != "" && s.err == nil {
		rest, matched := s.literal(format)
		if s.err != nil {
			break
		}
		if len(rest) < len(format) && matched {
			format = rest
			continue
		}
		if format = rest; format == "" {
			break
		}
		if format[0] != '%' {
			s.failText("input does not match format")
			break
		}
		format = format[1:]
		s.wid = noWidth
		digits := 0
		for digits < len(format) && '0' <= format[digits] && format[digits] <= '9' && digits < 7 {
			digits++
		}
		if digits > 0 {
			s.wid = 0
			for _, c := range []byte(format[:digits]) {
				s.wid = s.wid*10 + int(c-'0')
			}
			format = format[digits:]
		}
		verb, width := utf8.DecodeRuneInString(format)
		directive := format
		format = format[width:]
		if verb != 'c' {
			s.SkipSpace()
		}
		if verb == '%' {
			if s.more() && !s.skip("%") {
				s.failText("missing literal %")
			}
			continue
		}
		if s.err != nil {
			break
		}
		if s.wid != noWidth {
			s.limit = s.count + s.wid
		}
		if n >= len(a) {
			s.failText("too few operands for format '%" + directive + "'")
			break
		}
		s.one(verb, a[n])
		s.limit = noWidth
		if s.err == nil {
			n++
		}
	}
	if s.err == nil && n < len(a) {
		s.failText("too many operands")
	}
	return n, s.err
}

// literal matches the format up to its next directive. It returns the rest of the format and whether the input matched.
func (s *scanner) literal(format string) (rest string, matched bool) {
	for format != "" && s.err == nil {
		c, width := utf8.DecodeRuneInString(format)
		if isSpace(c) {
			format = s.space(format)
			continue
		}
		if c == '%' {
			if len(format) == 1 {
				s.failText("missing verb: % at end of format string")
				return format, false
			}
			if format[1] != '%' {
				return format, true
			}
			format = format[1:]
		}
		r := s.must()
		if r == endOfInput {
			return format, false
		}
		if r != c {
			s.unread()
			if c == '%' {
				s.failText("input does not match format")
			}
			return format, false
		}
		format = format[width:]
	}
	return format, true
}

// space matches a run of spaces of the format: newlines with newlines, other space with any space.
func (s *scanner) space(format string) string {
	newlines, trailing := 0, false
	for format != "" {
		c, width := utf8.DecodeRuneInString(format)
		if !isSpace(c) {
			break
		}
		trailing = c != '\n'
		if !trailing {
			newlines++
		}
		format = format[width:]
	}
	for i := 0; i < newlines; i++ {
		r := s.read()
		for isSpace(r) && r != '\n' {
			r = s.read()
		}
		if r != '\n' && r != endOfInput {
			s.failText("newline in format does not match input")
		}
	}
	if !trailing {
		return format
	}
	r := s.read()
	if newlines == 0 {
		if !isSpace(r) && r != endOfInput {
			s.failText("expected space in input to match format")
		}
		if r == '\n' {
			s.failText("newline in input does not match format")
		}
	}
	for isSpace(r) && r != '\n' {
		r = s.read()
	}
	if r != endOfInput {
		s.unread()
	}
	return format
}

// pointee returns the kind (numbered as in package reflect) of what arg points to, 0 if it is no pointer, and of the elements of that.
func pointee(arg any) (kind, elem int)

// Kinds that pointee returns.
const (
	kindBool       = 1
	kindInt        = 2
	kindInt64      = 6
	kindUint       = 7
	kindUint8      = 8
	kindUintptr    = 12
	kindFloat32    = 13
	kindFloat64    = 14
	kindComplex64  = 15
	kindComplex128 = 16
	kindSlice      = 23
	kindString     = 24
)

// sizes in bits of the integers, from Int and from Uint.
var sizes = [...]int{64, 8, 16, 32, 64, 64}

// one scans one operand.
func (s *scanner) one(verb rune, arg any) {
	s.token = s.token[:0]
	if scanner, ok := arg.(Scanner); ok {
		if err := scanner.Scan(s, verb); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			s.fail(err)
		}
		return
	}
	kind, elem := pointee(arg)
	at := (*[2]unsafe.Pointer)(unsafe.Pointer(&arg))[1]
	switch {
	case kind == 0:
		s.failText("type not a pointer: " + Sprintf("%T", arg))
	case kind == kindBool:
		if v := s.boolean(verb); s.err == nil {
			*(*bool)(at) = v
		}
	case kindInt <= kind && kind <= kindInt64:
		bits := sizes[kind-kindInt]
		if v := s.signed(verb, bits); s.err == nil {
			storeInteger(at, bits, uint64(v))
		}
	case kindUint <= kind && kind <= kindUintptr:
		bits := sizes[kind-kindUint]
		if v := s.unsigned(verb, bits); s.err == nil {
			storeInteger(at, bits, v)
		}
	case kind == kindFloat32 || kind == kindFloat64:
		bits := 32 << (kind - kindFloat32)
		if !s.verbIn(verb, "beEfFgGv", "float"+strconv.Itoa(bits)) {
			return
		}
		s.SkipSpace()
		s.more()
		v := s.float(s.floatToken(), bits)
		if s.err != nil {
			return
		}
		if bits == 32 {
			*(*float32)(at) = float32(v)
		} else {
			*(*float64)(at) = v
		}
	case kind == kindComplex64 || kind == kindComplex128:
		bits := 32 << (kind - kindComplex64)
		re, im := s.complexParts(verb, bits)
		if s.err != nil {
			return
		}
		if bits == 32 {
			*(*[2]float32)(at) = [2]float32{float32(re), float32(im)}
		} else {
			*(*[2]float64)(at) = [2]float64{re, im}
		}
	case kind == kindString:
		if v := s.text(verb); s.err == nil {
			*(*string)(at) = v
		}
	case kind == kindSlice && elem == kindUint8:
		if v := s.text(verb); s.err == nil {
			*(*[]byte)(at) = []byte(v)
		}
	default:
		s.failText("can't scan type: " + Sprintf("%T", arg))
	}
}

func storeInteger(at unsafe.Pointer, bits int, v uint64) {
	switch bits {
	case 8:
		*(*uint8)(at) = uint8(v)
	case 16:
		*(*uint16)(at) = uint16(v)
	case 32:
		*(*uint32)(at) = uint32(v)
	default:
		*(*uint64)(at) = v
	}
}
