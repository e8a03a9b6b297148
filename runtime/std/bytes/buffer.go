package bytes

import (
	"errors"
	"io"
	"unicode/utf8"
)

// MinRead is the room that ReadFrom asks for at least.
const MinRead = 512

// ErrTooLarge is the panic value when a buffer cannot hold more.
var ErrTooLarge = errors.New("bytes.Buffer: too large")

var errNegativeRead = errors.New("bytes.Buffer: reader returned negative count from Read")

const maxInt = int(^uint(0) >> 1)

// smallBuffer is the first capacity of an empty buffer.
const smallBuffer = 64

// What the last operation was, as far as it can be unread. A rune's width is its own value.
const (
	lastOther  int8 = 0
	lastRead   int8 = -1
	runeWidth1 int8 = 1
)

// Buffer is a queue of bytes: written at the end, read at the front. The zero value is empty and ready.
type Buffer struct {
	buf  []byte // buf[off:] is unread
	off  int
	last int8
}

// NewBuffer returns a buffer that begins with buf, and owns it.
func NewBuffer(buf []byte) *Buffer { return &Buffer{buf: buf} }

// NewBufferString returns a buffer that begins with s.
func NewBufferString(s string) *Buffer { return &Buffer{buf: []byte(s)} }

// Bytes returns what is unread, valid until the next write or read.
func (b *Buffer) Bytes() []byte { return b.buf[b.off:] }

// AvailableBuffer returns an empty slice over the free room at the end.
func (b *Buffer) AvailableBuffer() []byte { return b.buf[len(b.buf):] }

// String returns what is unread; "<nil>" for a nil buffer.
func (b *Buffer) String() string {
	if b == nil {
		return "<nil>"
	}
	return string(b.buf[b.off:])
}

// Len returns the number of unread bytes.
func (b *Buffer) Len() int { return len(b.buf) - b.off }

// Cap returns the capacity of the underlying slice.
func (b *Buffer) Cap() int { return cap(b.buf) }

// Available returns how many bytes fit without allocation.
func (b *Buffer) Available() int { return cap(b.buf) - len(b.buf) }

// Reset makes the buffer empty and keeps its memory.
func (b *Buffer) Reset() {
	b.buf = b.buf[:0]
	b.off = 0
	b.last = lastOther
}

// Truncate drops all but the first n unread bytes.
func (b *Buffer) Truncate(n int) {
	if n == 0 {
		b.Reset()
		return
	}
	b.last = lastOther
	if n < 0 || n > b.Len() {
		panic("bytes.Buffer: truncation out of range")
	}
	b.buf = b.buf[:b.off+n]
}

// room lengthens the buffer by n bytes and returns where they begin.
func (b *Buffer) room(n int) int {
	if end := len(b.buf); n <= cap(b.buf)-end {
		b.buf = b.buf[:end+n]
		return end
	}
	return b.grow(n)
}

// grow is room when the bytes behind the end do not suffice.
func (b *Buffer) grow(n int) int {
	unread := b.Len()
	if unread == 0 && b.off != 0 {
		b.Reset()
	}
	switch capacity := cap(b.buf); {
	case n <= capacity-len(b.buf):
		b.buf = b.buf[:len(b.buf)+n]
		return len(b.buf) - n
	case b.buf == nil && n <= smallBuffer:
		b.buf = make([]byte, n, smallBuffer)
		return 0
	case n <= capacity/2-unread:
		// Half of the memory is read already: sliding what is left down is cheaper than allocating.
		copy(b.buf, b.buf[b.off:])
	case capacity > maxInt-capacity-n:
		panic(ErrTooLarge)
	default:
		b.buf = enlarged(b.buf[b.off:], b.off+n)
	}
	b.off = 0
	b.buf = b.buf[:unread+n]
	return unread
}

// enlarged returns a copy of p with room for n more bytes and at least twice its capacity.
func enlarged(p []byte, n int) []byte {
	capacity := max(len(p)+n, 2*cap(p))
	grown := append([]byte(nil), make([]byte, capacity)...)
	copy(grown, p)
	return grown[:len(p)]
}

// Grow makes room for another n bytes.
func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("bytes.Buffer.Grow: negative count")
	}
	m := b.room(n)
	b.buf = b.buf[:m]
}

// Write appends p.
func (b *Buffer) Write(p []byte) (n int, err error) {
	b.last = lastOther
	at := b.room(len(p))
	return copy(b.buf[at:], p), nil
}

// WriteString appends s.
func (b *Buffer) WriteString(s string) (n int, err error) {
	b.last = lastOther
	at := b.room(len(s))
	return copy(b.buf[at:], s), nil
}

// WriteByte appends c.
func (b *Buffer) WriteByte(c byte) error {
	b.last = lastOther
	at := b.room(1)
	b.buf[at] = c
	return nil
}

// WriteRune appends r in UTF-8.
func (b *Buffer) WriteRune(r rune) (n int, err error) {
	if uint32(r) < utf8.RuneSelf {
		b.WriteByte(byte(r))
		return 1, nil
	}
	b.last = lastOther
	at := b.room(utf8.UTFMax)
	n = utf8.EncodeRune(b.buf[at:at+utf8.UTFMax], r)
	b.buf = b.buf[:at+n]
	return n, nil
}

// ReadFrom appends what r gives until its end.
func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	b.last = lastOther
	for {
		at := b.room(MinRead)
		b.buf = b.buf[:at]
		m, e := r.Read(b.buf[at:cap(b.buf)])
		if m < 0 {
			panic(errNegativeRead)
		}
		b.buf = b.buf[:at+m]
		n += int64(m)
		if e == io.EOF {
			return n, nil
		}
		if e != nil {
			return n, e
		}
	}
}

// WriteTo writes what is unread to w.
func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	b.last = lastOther
	if unread := b.Len(); unread > 0 {
		m, e := w.Write(b.buf[b.off:])
		if m > unread {
			panic("bytes.Buffer.WriteTo: invalid Write count")
		}
		b.off += m
		n = int64(m)
		if e != nil {
			return n, e
		}
		if m != unread {
			return n, io.ErrShortWrite
		}
	}
	b.Reset()
	return n, nil
}

// Read moves the next bytes to p.
func (b *Buffer) Read(p []byte) (n int, err error) {
	b.last = lastOther
	if b.Len() == 0 {
		b.Reset()
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.buf[b.off:])
	b.off += n
	if n > 0 {
		b.last = lastRead
	}
	return n, nil
}

// Next returns the next n bytes, or what there is, valid until the next read or write.
func (b *Buffer) Next(n int) []byte {
	b.last = lastOther
	n = min(n, b.Len())
	data := b.buf[b.off : b.off+n]
	b.off += n
	if n > 0 {
		b.last = lastRead
	}
	return data
}

// Peek returns the next n bytes without reading them, and io.EOF with fewer.
func (b *Buffer) Peek(n int) ([]byte, error) {
	if b.Len() < n {
		return b.buf[b.off:], io.EOF
	}
	return b.buf[b.off : b.off+n], nil
}

// ReadByte reads one byte.
func (b *Buffer) ReadByte() (byte, error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, io.EOF
	}
	c := b.buf[b.off]
	b.off++
	b.last = lastRead
	return c, nil
}

// ReadRune reads one rune; an invalid byte gives U+FFFD with size 1.
func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRune(b.buf[b.off:])
	b.off += size
	b.last = runeWidth1 * int8(size)
	return r, size, nil
}

// UnreadRune unreads the rune that the last operation, ReadRune, returned.
func (b *Buffer) UnreadRune() error {
	if b.last <= lastOther {
		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
	}
	b.off -= int(b.last)
	b.last = lastOther
	return nil
}

var errUnreadByte = errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")

// UnreadByte unreads the last byte of the last operation, a read.
func (b *Buffer) UnreadByte() error {
	if b.last == lastOther {
		return errUnreadByte
	}
	b.last = lastOther
	if b.off > 0 {
		b.off--
	}
	return nil
}

// line reads up to delim, or to the end with io.EOF.
func (b *Buffer) line(delim byte) (line []byte, err error) {
	end := len(b.buf)
	if i := IndexByte(b.buf[b.off:], delim); i >= 0 {
		end = b.off + i + 1
	} else {
		err = io.EOF
	}
	line = b.buf[b.off:end]
	b.off = end
	b.last = lastRead
	return line, err
}

// ReadBytes reads up to and including delim, or to the end with io.EOF.
func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	shared, err := b.line(delim)
	return append(line, shared...), err
}

// ReadString is ReadBytes as a string.
func (b *Buffer) ReadString(delim byte) (line string, err error) {
	shared, err := b.line(delim)
	return string(shared), err
}
