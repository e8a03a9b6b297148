// Error taxonomies: sentinel, typed, wrapped and behavioural errors sorted out by switches.
//
// spec: Type switches, Errors, Fallthrough statements
package main

import (
	"errors"
	"fmt"
	"io"
	"strconv"
)

type timeout interface{ Timeout() bool }

type netErr struct {
	op   string
	slow bool
}

func (n netErr) Error() string { return n.op + " failed" }
func (n netErr) Timeout() bool { return n.slow }

type multi []error

func (m multi) Error() string   { return fmt.Sprintf("%d errors", len(m)) }
func (m multi) Unwrap() []error { return m }

func classify(err error) string {
	switch e := err.(type) {
	case nil:
		return "none"
	case timeout:
		if e.Timeout() {
			return "timeout"
		}
		return "network"
	case *strconv.NumError:
		return "number " + e.Num
	case multi:
		s := "multi"
		for _, x := range e {
			s += "/" + classify(x)
		}
		return s
	case interface{ Unwrap() error }:
		return "wrapped " + classify(e.Unwrap())
	}
	switch err {
	case io.EOF:
		return "eof"
	case io.ErrUnexpectedEOF:
		return "short"
	}
	return "other"
}

func severity(err error) (n int) {
	switch {
	case err == nil:
		return 0
	case errors.Is(err, io.EOF):
		n++
		fallthrough
	case errors.As(err, new(netErr)):
		n += 10
	default:
		n = 100
	}
	return
}

func main() {
	_, num := strconv.ParseBool("maybe")
	errs := []error{nil, io.EOF, io.ErrUnexpectedEOF, netErr{"dial", false}, &netErr{"read", true}, num,
		fmt.Errorf("ctx: %w", io.EOF), fmt.Errorf("a: %w", fmt.Errorf("b: %w", netErr{"x", true})), multi{io.EOF, num, multi{}},
		errors.New("plain"), errors.Join(io.EOF, netErr{})}
	for _, e := range errs {
		fmt.Println(classify(e), severity(e), e)
	}
	var t timeout
	fmt.Println(errors.As(errs[7], &t), t.Timeout(), errors.As(multi{num, netErr{"in", true}}, &t))
	var n netErr
	fmt.Println(errors.As(errs[4], &n), errors.Is(multi{io.EOF}, io.EOF), errors.Is(netErr{"a", true}, netErr{"a", true}))
}
