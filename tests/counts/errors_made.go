// Errors: errors.New, fmt.Errorf with and without %w, own types, Is, As, Unwrap.
//
// go: 1.19
package main

import (
	"errors"
	"fmt"
	"runtime"
	"testing"
)

type codeError struct{ code int }

func (e *codeError) Error() string { return "code" }

type valueError struct{ code, line int }

func (e valueError) Error() string { return "value" }

var (
	err  error
	base = errors.New("base")
	text string
	isSo bool
)

func check(n int) error {
	if n < 0 {
		return &codeError{n}
	}
	return nil
}

func main() {
	n := 1000
	size("New", func() { err = errors.New("text") })
	count("New, local", func() { e := errors.New("text"); _ = e })
	count("Errorf", func() { err = fmt.Errorf("plain") })
	count("Errorf %d", func() { err = fmt.Errorf("n = %d", n) })
	count("Errorf %v", func() { err = fmt.Errorf("%s: %v", "context", base) })
	count("Errorf %w", func() { err = fmt.Errorf("context: %w", base) })
	count("own", func() { err = check(-1) })
	count("own, local", func() { isSo = check(-1) != nil })
	count("none", func() { err = check(1) })
	size("value", func() { err = valueError{n, 1} })
	wrapped := fmt.Errorf("outer: %w", fmt.Errorf("inner: %w", &codeError{1}))
	count("Is", func() { isSo = errors.Is(wrapped, base) })
	count("As", func() { var target *codeError; isSo = errors.As(wrapped, &target) })
	count("Unwrap", func() { err = errors.Unwrap(wrapped) })
	count("Error of New", func() { text = base.Error() })
	count("Error of Errorf", func() { text = wrapped.Error() })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}

// size prints how many objects f allocates, and their bytes.
func size(what string, f func()) {
	var before, after runtime.MemStats
	f()
	runtime.ReadMemStats(&before)
	for i := 0; i < 10; i++ {
		f()
	}
	runtime.ReadMemStats(&after)
	println(what, (after.Mallocs-before.Mallocs)/10, (after.TotalAlloc-before.TotalAlloc)/10)
}
