// Functions as values: tables of operations, callbacks, functions returning functions, recursion by value, currying.
//
// spec: Function types, Calls, Function declarations
package main

import (
	"fmt"
	"sort"
	"strings"
)

type binop func(float64, float64) float64

type handler func(args []string) (string, error)

type middleware func(handler) handler

func logging(log *[]string) middleware {
	return func(next handler) handler {
		return func(args []string) (string, error) {
			*log = append(*log, strings.Join(args, "+"))
			return next(args)
		}
	}
}

func requireArgs(n int) middleware {
	return func(next handler) handler {
		return func(args []string) (string, error) {
			if len(args) < n {
				return "", fmt.Errorf("need %d arguments, have %d", n, len(args))
			}
			return next(args)
		}
	}
}

func chain(h handler, ms ...middleware) handler {
	for i := len(ms) - 1; i >= 0; i-- {
		h = ms[i](h)
	}
	return h
}

type stateFn func(*machine) stateFn
type machine struct{ n, steps int }

func even(m *machine) stateFn {
	m.steps++
	if m.n == 1 {
		return nil
	}
	m.n /= 2
	return pick
}
func odd(m *machine) stateFn { m.steps++; m.n = 3*m.n + 1; return pick }
func pick(m *machine) stateFn {
	if m.n == 1 {
		return nil
	}
	if m.n%2 == 0 {
		return even
	}
	return odd
}

func curry(f func(int, int, int) int) func(int) func(int) func(int) int {
	return func(a int) func(int) func(int) int {
		return func(b int) func(int) int { return func(c int) int { return f(a, b, c) } }
	}
}

func main() {
	ops := map[string]binop{
		"add": func(a, b float64) float64 { return a + b },
		"sub": func(a, b float64) float64 { return a - b },
		"div": func(a, b float64) float64 { return a / b },
	}
	names := []string{}
	for n := range ops {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		fmt.Print(n, "=", ops[n](7, 2), " ")
	}
	fmt.Println(ops["none"] == nil)
	var log []string
	h := chain(func(a []string) (string, error) { return strings.ToUpper(a[0]), nil }, logging(&log), requireArgs(1))
	fmt.Println(h([]string{"hello", "x"}))
	fmt.Println(h(nil))
	fmt.Println(len(log), log)
	m := &machine{n: 27}
	for s := stateFn(pick); s != nil; {
		s = s(m)
	}
	fmt.Println(*m)
	fmt.Println(curry(func(a, b, c int) int { return a*100 + b*10 + c })(1)(2)(3))
	compose := func(f, g func(string) string) func(string) string { return func(s string) string { return f(g(s)) } }
	fmt.Println(compose(strings.TrimSpace, strings.ToLower)("  MiXed "))
}
