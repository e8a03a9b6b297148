// errors: Is, As, Unwrap, Join, custom Is methods, wrapping several with %w.
//
// spec: Errors, Type assertions, Method sets
package main

import (
	"errors"
	"fmt"
	"io"
	"strconv"
)

type codeError struct {
	code int
	err  error
}

func (c *codeError) Error() string { return "code " + strconv.Itoa(c.code) + ": " + c.err.Error() }
func (c *codeError) Unwrap() error { return c.err }
func (c *codeError) Is(target error) bool {
	t, ok := target.(*codeError)
	return ok && t.code == c.code
}

type plain string

func (p plain) Error() string { return string(p) }

const errConst = plain("constant error")

func layer(n int) error {
	if n == 0 {
		return io.ErrUnexpectedEOF
	}
	return fmt.Errorf("layer %d: %w", n, layer(n-1))
}

func main() {
	err := layer(3)
	fmt.Println(err, errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF))
	depth := 0
	for e := err; e != nil; e = errors.Unwrap(e) {
		depth++
	}
	fmt.Println(depth)

	coded := fmt.Errorf("outer: %w", &codeError{404, errConst})
	var ce *codeError
	fmt.Println(errors.As(coded, &ce), ce.code, errors.Is(coded, &codeError{code: 404}), errors.Is(coded, &codeError{code: 500}))
	fmt.Println(errors.Is(coded, errConst), errors.Is(coded, plain("constant error")))
	var p plain
	fmt.Println(errors.As(coded, &p), p)

	joined := errors.Join(errConst, nil, io.EOF)
	fmt.Printf("%v|%q\n", joined, joined.Error())
	fmt.Println(errors.Is(joined, io.EOF), errors.Unwrap(joined) == nil, errors.Join(nil, nil) == nil)
	multi := fmt.Errorf("a: %w, b: %w", io.EOF, coded)
	fmt.Println(multi, errors.Is(multi, io.EOF), errors.As(multi, &ce))
	hidden := fmt.Errorf("hidden: %v", io.EOF)
	fmt.Println(errors.Is(hidden, io.EOF), hidden)
	fmt.Println(errors.New("x") == errors.New("x"), errors.Is(nil, io.EOF))
	_, err = strconv.Atoi("12x")
	var ne *strconv.NumError
	if errors.As(err, &ne) {
		fmt.Println(ne.Func, ne.Num, ne.Err, errors.Is(err, strconv.ErrSyntax))
	}
	_, err = strconv.ParseInt("99999999999999999999", 10, 64)
	fmt.Println(err, errors.Is(err, strconv.ErrRange))
	if u, ok := joined.(interface{ Unwrap() []error }); ok {
		fmt.Println(len(u.Unwrap()))
	}
	fmt.Printf("%T %T %+v %s\n", joined, multi, ce, fmt.Errorf("wrong %d", 7))
}
