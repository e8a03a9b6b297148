// Multiple results, named results, passing results on, discarding, and results of interface types that are nil.
//
// spec: Return statements, Calls, Function declarations
package main

import (
	"errors"
	"fmt"
)

type myErr struct{ code int }

func (e *myErr) Error() string { return fmt.Sprint("code ", e.code) }

func typedNil(fail bool) error {
	var e *myErr
	if fail {
		e = &myErr{1}
	}
	return e
}

func properNil(fail bool) error {
	if fail {
		return &myErr{2}
	}
	return nil
}

func split(n int) (hi, lo int, odd bool) {
	hi, lo = n/10, n%10
	odd = n&1 == 1
	return
}

func three() (int, string, error)                   { return 1, "two", nil }
func take(n int, s string, err error) string        { return fmt.Sprint(n, s, err) }
func spread(args ...interface{}) int                { return len(args) }
func forward() (int, string, error)                 { return three() }
func mixed(a, b int, _ float64, c, d string) string { return fmt.Sprint(a+b, c+d) }
func nothing()                                      {}
func shadowed() (err error) {
	if true {
		_, err := split2()
		_ = err
	}
	return
}
func split2() (int, error) { return 0, errors.New("lost") }

func fact(n uint) (r uint) {
	if n < 2 {
		return 1
	}
	r = fact(n - 1)
	return r * n
}

func isEven(n int) bool { return n == 0 || isOdd(n-1) }
func isOdd(n int) bool  { return n != 0 && isEven(n-1) }

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func modifies(xs [3]int, ys []int, m map[string]int, p *int) {
	xs[0], ys[0], m["k"], *p = 9, 9, 9, 9
	ys = append(ys, 1)
	p = nil
}

func main() {
	fmt.Println(typedNil(false) == nil, properNil(false) == nil, typedNil(true), properNil(true))
	fmt.Println(split(47))
	fmt.Println(take(three()), take(forward()), spread(three()))
	fmt.Println(mixed(1, 2, 0, "a", "b"), fact(20), isEven(100), isOdd(7), ackermann(2, 9))
	nothing()
	fmt.Println(shadowed())
	xs, ys, m, p := [3]int{1, 2, 3}, []int{1, 2, 3}, map[string]int{}, new(int)
	modifies(xs, ys, m, p)
	fmt.Println(xs, ys, m, *p)
	f := func() (a, b int) {
		defer func() { a, b = b, a }()
		return 1, 2
	}
	fmt.Println(f())
}
