package runtime

import "unsafe"

// Error identifies a run-time error.
type Error interface {
	error
	RuntimeError()
}

// errorString is a run-time error that is only a text.
type errorString string

func (e errorString) RuntimeError() {}
func (e errorString) Error() string { return "runtime error: " + string(e) }

// boundsError is an index or slice bound out of range.
type boundsError struct {
	x      int64
	y      int
	signed bool
	code   uint8
}

func (e boundsError) RuntimeError() {}
func (e boundsError) Error() string { return "runtime error: " + boundsText(e.x, e.y, e.signed, e.code) }

// boundsText says what is out of range.
func boundsText(x int64, y int, signed bool, code uint8) string

// plainError is a run-time error whose text has no prefix.
type plainError string

func (e plainError) RuntimeError() {}
func (e plainError) Error() string { return string(e) }

// TypeAssertionError explains a failed type assertion.
type TypeAssertionError struct {
	inter, have, want uintptr // types: of the interface, if it is named, of what is in it, and asserted
	missing           string  // method
}

// RuntimeError marks it as a run-time error.
func (*TypeAssertionError) RuntimeError() {}

// Error says which types do not fit.
func (e *TypeAssertionError) Error() string { return assertionText(e.inter, e.have, e.want, e.missing) }

// assertionText says what does not fit.
//
//go:noescape
func assertionText(inter, have, want uintptr, missing string) string

// PanicNilError happens when code calls panic(nil).
type PanicNilError struct {
	// No other struct type converts to it.
	_ [0]*PanicNilError
}

// RuntimeError marks it as a run-time error.
func (*PanicNilError) RuntimeError() {}

// Error says what has happened.
func (*PanicNilError) Error() string { return "runtime error: panic called with nil argument" }

// Kinds of errors. From kindBounds on they are bounds errors and their codes.
const (
	kindError = iota
	kindTypeAssertion
	kindPlain
	kindPanicNil
	kindBounds
)

// constant is an error like e with the text at an address that is not in the heap: no object is made.
func constant(e any, text uintptr) any {
	(*[2]uintptr)(unsafe.Pointer(&e))[1] = text
	return e
}

// errorValue makes the value of a run-time error that recover returns. The runtime calls it by name.
func errorValue(kind int, text string, x, y, z uintptr) any {
	switch kind {
	case kindError:
		if x != 0 {
			return constant(errorString(""), x)
		}
		return errorString(text)
	case kindTypeAssertion:
		return &TypeAssertionError{x, y, z, text}
	case kindPlain:
		if x != 0 {
			return constant(plainError(""), x)
		}
		return plainError(text)
	case kindPanicNil:
		return new(PanicNilError)
	}
	return boundsError{int64(x), int(y), z != 0, uint8(kind - kindBounds)}
}
