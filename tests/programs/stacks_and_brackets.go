// Stacks as slices: balanced brackets, infix to postfix, and evaluation of reverse Polish notation.
//
// spec: Appending to and copying slices, Rune literals
package main

import (
	"fmt"
	"strconv"
	"strings"
)

var pairs = map[rune]rune{')': '(', ']': '[', '}': '{'}

func balanced(s string) (at int, ok bool) {
	var stack []rune
	for i, r := range s {
		switch r {
		case '(', '[', '{':
			stack = append(stack, r)
		case ')', ']', '}':
			if len(stack) == 0 || stack[len(stack)-1] != pairs[r] {
				return i, false
			}
			stack = stack[:len(stack)-1]
		}
	}
	return len(s), len(stack) == 0
}

func postfix(s string) (out []string) {
	prec := map[string]int{"+": 1, "-": 1, "*": 2, "/": 2}
	var ops []string
	for _, t := range strings.Fields(s) {
		switch {
		case t == "(":
			ops = append(ops, t)
		case t == ")":
			for ops[len(ops)-1] != "(" {
				out = append(out, ops[len(ops)-1])
				ops = ops[:len(ops)-1]
			}
			ops = ops[:len(ops)-1]
		case prec[t] > 0:
			for len(ops) > 0 && prec[ops[len(ops)-1]] >= prec[t] {
				out = append(out, ops[len(ops)-1])
				ops = ops[:len(ops)-1]
			}
			ops = append(ops, t)
		default:
			out = append(out, t)
		}
	}
	for i := len(ops) - 1; i >= 0; i-- {
		out = append(out, ops[i])
	}
	return
}

func rpn(tokens []string) int {
	var st []int
	for _, t := range tokens {
		if n, err := strconv.Atoi(t); err == nil {
			st = append(st, n)
			continue
		}
		a, b := st[len(st)-2], st[len(st)-1]
		st = st[:len(st)-1]
		st[len(st)-1] = map[string]func() int{"+": func() int { return a + b }, "-": func() int { return a - b }, "*": func() int { return a * b }, "/": func() int { return a / b }}[t]()
	}
	return st[0]
}

func main() {
	for _, s := range []string{"([]{})", "(]", "((", "a(b)c]", "", "日(本)"} {
		fmt.Println(balanced(s))
	}
	for _, s := range []string{"1 + 2 * 3", "( 1 + 2 ) * 3", "8 / 4 / 2 - 5", "2 * ( 3 + 4 * ( 5 - 1 ) )"} {
		p := postfix(s)
		fmt.Println(p, rpn(p))
	}
}
