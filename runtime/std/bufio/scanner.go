package bufio

import (
	"errors"
	"io"
	"unicode/utf8"
)

// Scanner reads tokens, by default lines without their ends.
type Scanner struct {
	r          io.Reader
	split      SplitFunc
	maxToken   int
	token      []byte
	buf        []byte
	start, end int // what is read and not yet consumed: buf[start:end]
	err        error
	empties    int // empty tokens in a row
	scanning   bool
	done       bool
}

// SplitFunc finds the next token at the start of data: it returns how far to advance and the token, nil if more data is needed. At
// the end of input atEOF is set.
type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

// Errors of Scanner.
var (
	ErrTooLong         = errors.New("bufio.Scanner: token too long")
	ErrNegativeAdvance = errors.New("bufio.Scanner: SplitFunc returns negative advance count")
	ErrAdvanceTooFar   = errors.New("bufio.Scanner: SplitFunc returns advance count beyond input")
	ErrBadReadCount    = errors.New("bufio.Scanner: Read returned impossible count")
	// ErrFinalToken, returned by a SplitFunc, delivers its token as the last one, or ends scanning if that is nil.
	ErrFinalToken = errors.New("final token")
)

const (
	// MaxScanTokenSize is the size of the buffer unless Buffer sets another.
	MaxScanTokenSize = 64 * 1024

	firstBuffer = 4096
	maxEmpties  = 100
)

// NewScanner returns a Scanner of lines.
func NewScanner(r io.Reader) *Scanner {
	return &Scanner{r: r, split: ScanLines, maxToken: MaxScanTokenSize}
}

// Err returns the first error that is not io.EOF.
func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

// Bytes returns the token. Its memory may be overwritten by the next Scan.
func (s *Scanner) Bytes() []byte { return s.token }

// Text returns the token as a string.
func (s *Scanner) Text() string { return string(s.token) }

// Buffer sets the first buffer and the largest size it may grow to.
func (s *Scanner) Buffer(buf []byte, max int) {
	if s.scanning {
		panic("Buffer called after Scan")
	}
	s.buf = buf[:cap(buf)]
	s.maxToken = max
}

// Split sets the function that finds tokens.
func (s *Scanner) Split(split SplitFunc) {
	if s.scanning {
		panic("Split called after Scan")
	}
	s.split = split
}

// Scan reads the next token and reports whether there is one.
func (s *Scanner) Scan() bool {
	if s.done {
		return false
	}
	s.scanning = true
	for {
		if s.end > s.start || s.err != nil {
			advance, token, err := s.split(s.buf[s.start:s.end], s.err != nil)
			if err != nil {
				s.done = true
				if err == ErrFinalToken {
					s.token = token
					return token != nil
				}
				s.token = nil
				s.fail(err)
				return false
			}
			if advance < 0 || advance > s.end-s.start {
				s.token = nil
				if advance < 0 {
					s.fail(ErrNegativeAdvance)
				} else {
					s.fail(ErrAdvanceTooFar)
				}
				return false
			}
			s.start += advance
			s.token = token
			if token != nil {
				if s.err == nil || advance > 0 {
					s.empties = 0
				} else if s.empties++; s.empties > maxEmpties {
					panic("bufio.Scan: too many empty tokens without progressing")
				}
				return true
			}
		}
		if s.err != nil {
			s.start, s.end = 0, 0
			s.token = nil
			return false
		}
		if !s.read() {
			return false
		}
	}
}

func (s *Scanner) fail(err error) {
	if s.err == nil || s.err == io.EOF {
		s.err = err
	}
}

// read makes room and reads more; false if a token does not fit.
func (s *Scanner) read() bool {
	if s.start > 0 && (s.end == len(s.buf) || s.start > len(s.buf)/2) {
		copy(s.buf, s.buf[s.start:s.end])
		s.end -= s.start
		s.start = 0
	}
	if s.end == len(s.buf) {
		if len(s.buf) >= s.maxToken || len(s.buf) > int(^uint(0)>>1)/2 {
			s.token = nil
			s.fail(ErrTooLong)
			return false
		}
		size := len(s.buf) * 2
		if size == 0 {
			size = firstBuffer
		}
		grown := make([]byte, min(size, s.maxToken))
		copy(grown, s.buf[s.start:s.end])
		s.buf = grown
		s.end -= s.start
		s.start = 0
	}
	for try := 0; ; try++ {
		n, err := s.r.Read(s.buf[s.end:])
		if n < 0 || n > len(s.buf)-s.end {
			s.fail(ErrBadReadCount)
			return true
		}
		s.end += n
		if err != nil {
			s.fail(err)
			return true
		}
		if n > 0 {
			s.empties = 0
			return true
		}
		if try > maxEmpties {
			s.fail(io.ErrNoProgress)
			return true
		}
	}
}

// ScanBytes makes each byte a token.
func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[:1], nil
}

// ScanRunes makes each rune a token; bytes that are none become U+FFFD.
func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	if !atEOF && !utf8.FullRune(data) {
		return 0, nil, nil
	}
	_, width := utf8.DecodeRune(data)
	if width == 1 && data[0] >= utf8.RuneSelf {
		return 1, []byte("\uFFFD"), nil
	}
	return width, data[:width], nil
}

// ScanLines makes each line a token, without its end, \n or \r\n. The last line may lack an end.
func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	line := indexByte(data, '\n')
	switch {
	case line >= 0:
		advance = line + 1
	case atEOF && len(data) > 0:
		line, advance = len(data), len(data)
	default:
		return 0, nil, nil
	}
	if line > 0 && data[line-1] == '\r' {
		line--
	}
	return advance, data[:line], nil
}

// ScanWords makes each word between white space a token.
func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start := 0
	for start < len(data) {
		r, width := utf8.DecodeRune(data[start:])
		if !isSpace(r) {
			break
		}
		start += width
	}
	for end := start; end < len(data); {
		r, width := utf8.DecodeRune(data[end:])
		if isSpace(r) {
			return end + width, data[start:end], nil
		}
		end += width
	}
	if atEOF && len(data) > start {
		return len(data), data[start:], nil
	}
	return start, nil, nil
}

// isSpace is unicode.IsSpace; not imported, since programs that read words seldom need its tables.
func isSpace(r rune) bool {
	if r <= 0xFF {
		return r == ' ' || '\t' <= r && r <= '\r' || r == 0x85 || r == 0xA0
	}
	return '\u2000' <= r && r <= '\u200a' || r == '\u1680' || r == '\u2028' || r == '\u2029' || r == '\u202f' || r == '\u205f' || r == '\u3000'
}
