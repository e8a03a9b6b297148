package runtime

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
	text string
}

// RuntimeError marks it as a run-time error.
func (*TypeAssertionError) RuntimeError() {}

// Error says which types do not fit.
func (e *TypeAssertionError) Error() string { return e.text }

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

// errorValue makes the value of a run-time error that recover returns. The runtime calls it by name.
func errorValue(kind int, text string, x int64, y int, signed bool) any {
	switch kind {
	case kindError:
		return errorString(text)
	case kindTypeAssertion:
		return &TypeAssertionError{text}
	case kindPlain:
		return plainError(text)
	case kindPanicNil:
		return new(PanicNilError)
	}
	return boundsError{x, y, signed, uint8(kind - kindBounds)}
}
