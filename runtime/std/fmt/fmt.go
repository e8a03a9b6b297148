// Package fmt prints and formats. The formatting itself is native: it walks a value by its type descriptor and calls Go
// only for Error, String, GoString and Format methods.
package fmt

import (
	"errors"
	"io"
	"os"
	"strconv"
	"unicode/utf8"
)

// Stringer is implemented by values that describe themselves.
type Stringer interface{ String() string }

// GoStringer is implemented by values that print themselves for %#v.
type GoStringer interface{ GoString() string }

// State is the printer passed to custom formatters.
//
//goscape:needs callFormat
type State interface {
	Write(b []byte) (n int, err error)
	Width() (wid int, ok bool)
	Precision() (prec int, ok bool)
	Flag(c int) bool
}

// Formatter is implemented by values with their own formatting.
type Formatter interface{ Format(f State, verb rune) }

// state is the State of callFormat.
type state struct {
	buf       []byte
	wid, prec int // negative if absent
	flags     int // bit i: the i-th of flagLetters
}

const flagLetters = "-+# 0"

func (s *state) Write(b []byte) (n int, err error) {
	s.buf = append(s.buf, b...)
	return len(b), nil
}

func (s *state) WriteString(text string) (n int, err error) {
	s.buf = append(s.buf, text...)
	return len(text), nil
}

func (s *state) Width() (wid int, ok bool) { return max(s.wid, 0), s.wid >= 0 }

func (s *state) Precision() (prec int, ok bool) { return max(s.prec, 0), s.prec >= 0 }

func (s *state) Flag(c int) bool {
	for i := 0; i < len(flagLetters); i++ {
		if int(flagLetters[i]) == c {
			return s.flags>>i&1 != 0
		}
	}
	return false
}

// FormatString returns the directive that a Formatter is called for, as state and verb describe it.
func FormatString(state State, verb rune) string {
	directive := []byte{'%'}
	for _, flag := range " +-#0" {
		if state.Flag(int(flag)) {
			directive = append(directive, byte(flag))
		}
	}
	if width, ok := state.Width(); ok {
		directive = strconv.AppendInt(directive, int64(width), 10)
	}
	if precision, ok := state.Precision(); ok {
		directive = append(directive, '.')
		directive = strconv.AppendInt(directive, int64(precision), 10)
	}
	return string(utf8.AppendRune(directive, verb))
}

// callFormat lets v format itself. The native printer finds it by name in programs that use State.
func callFormat(v any, verb rune, wid, prec, flags int) string {
	s := &state{wid: wid, prec: prec, flags: flags}
	v.(Formatter).Format(s, verb)
	return string(s.buf)
}

// Printf formats and writes to standard output.
//
//goscape:leaks format= a=heap:1
//goscape:inline
func Printf(format string, a ...any) (n int, err error)

// Println writes its operands with spaces between them and a newline.
//
//goscape:leaks a=heap:1
//goscape:inline
func Println(a ...any) (n int, err error)

// Print writes its operands, with spaces between those of which neither is a string.
//
//goscape:leaks a=heap:1
//goscape:inline
func Print(a ...any) (n int, err error)

// Sprintf formats and returns the result.
//
//goscape:leaks format= a=heap:1
func Sprintf(format string, a ...any) string

// Sprintln is Println into a string.
//
//goscape:leaks a=heap:1
func Sprintln(a ...any) string

// Sprint is Print into a string.
//
//goscape:leaks a=heap:1
func Sprint(a ...any) string

// Fprintf formats and writes to w.
//
//goscape:leaks w=heap:0 format= a=heap:1
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	if w == io.Writer(os.Stdout) {
		return Printf(format, a...)
	}
	b := take()
	b.text = Appendf(b.text, format, a...)
	return b.writeTo(w)
}

// Fprintln is Println to w.
//
//goscape:leaks w=heap:0 a=heap:1
func Fprintln(w io.Writer, a ...any) (n int, err error) {
	if w == io.Writer(os.Stdout) {
		return Println(a...)
	}
	b := take()
	b.text = Appendln(b.text, a...)
	return b.writeTo(w)
}

// Fprint is Print to w.
//
//goscape:leaks w=heap:0 a=heap:1
func Fprint(w io.Writer, a ...any) (n int, err error) {
	if w == io.Writer(os.Stdout) {
		return Print(a...)
	}
	b := take()
	b.text = Append(b.text, a...)
	return b.writeTo(w)
}

// buffer holds what is about to be written. Goroutines switch only in calls, so the list of free ones needs no lock.
type buffer struct {
	text []byte
	next *buffer
}

var free *buffer

// keptMax is the capacity from which a buffer is left to the collector.
const keptMax = 64 << 10

func take() *buffer {
	b := free
	if b == nil {
		return new(buffer)
	}
	free, b.next = b.next, nil
	return b
}

// writeTo writes the text to w and frees b, unless Write panics.
func (b *buffer) writeTo(w io.Writer) (n int, err error) {
	n, err = w.Write(b.text)
	if cap(b.text) < keptMax {
		b.text = b.text[:0]
		free, b.next = b, free
	}
	return n, err
}

// Appendf formats and appends the result to b.
//
//goscape:leaks b=~r0:0 format= a=heap:1
func Appendf(b []byte, format string, a ...any) []byte

// Append is Print appended to b.
//
//goscape:leaks b=~r0:0 a=heap:1
func Append(b []byte, a ...any) []byte

// Appendln is Println appended to b.
//
//goscape:leaks b=~r0:0 a=heap:1
func Appendln(b []byte, a ...any) []byte

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }

// wrapped returns the n-th operand (from 0) that a %w verb in format formats, and whether there is one.
//
//goscape:leaks format= a=heap:1
func wrapped(n int, format string, a []any) (any, bool)

// errorf is Sprintf with %w allowed for errors.
//
//goscape:leaks format= a=heap:1
func errorf(format string, a []any) string

// Errorf formats an error; it wraps the operands of %w verbs.
//
//goscape:leaks format= a=heap:1
func Errorf(format string, a ...any) error {
	msg := errorf(format, a)
	first, ok := wrapped(0, format, a)
	if !ok {
		return errors.New(msg)
	}
	second, ok := wrapped(1, format, a)
	if !ok {
		return &wrapError{msg, first.(error)}
	}
	errs := []error{first.(error), second.(error)}
	for n := 2; ; n++ {
		err, ok := wrapped(n, format, a)
		if !ok {
			return &wrapErrors{msg, errs}
		}
		errs = append(errs, err.(error))
	}
}
