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
	text string
}

func (e boundsError) RuntimeError() {}
func (e boundsError) Error() string { return "runtime error: " + e.text }

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

// Kinds of errors, numbered as the runtime's ErrorKind.
const (
	kindError = iota
	kindBounds
	kindTypeAssertion
	kindPlain
	kindPanicNil
)

// errorValue makes the value of a run-time error that recover returns. The runtime calls it by name.
func errorValue(kind int, text string) any {
	switch kind {
	case kindBounds:
		return boundsError{text}
	case kindTypeAssertion:
		return &TypeAssertionError{text}
	case kindPlain:
		return plainError(text)
	case kindPanicNil:
		return new(PanicNilError)
	}
	return errorString(text)
}
