// A small Lisp: reader, closures, special forms, tail loops, errors.
//
// spec: Interface types, Type switches, Handling panics
package main

import (
	"fmt"
	"strconv"
	"strings"
)

type Symbol string
type List []interface{}
type Func func(args List) interface{}

type Env struct {
	vars  map[Symbol]interface{}
	outer *Env
}

func (e *Env) find(s Symbol) *Env {
	for ; e != nil; e = e.outer {
		if _, ok := e.vars[s]; ok {
			return e
		}
	}
	panic("undefined: " + string(s))
}

func read(tokens []string) (interface{}, []string) {
	if len(tokens) == 0 {
		panic("unexpected end")
	}
	t, rest := tokens[0], tokens[1:]
	switch {
	case t == "(":
		var l List
		for len(rest) > 0 && rest[0] != ")" {
			var v interface{}
			v, rest = read(rest)
			l = append(l, v)
		}
		if len(rest) == 0 {
			panic("missing )")
		}
		return l, rest[1:]
	case t == ")":
		panic("unexpected )")
	}
	if n, err := strconv.Atoi(t); err == nil {
		return n, rest
	}
	return Symbol(t), rest
}

func eval(x interface{}, env *Env) interface{} {
	for {
		switch v := x.(type) {
		case Symbol:
			return env.find(v).vars[v]
		case List:
			if len(v) == 0 {
				return v
			}
			switch v[0] {
			case Symbol("quote"):
				return v[1]
			case Symbol("if"):
				x = v[2]
				if eval(v[1], env) == false {
					x = v[3]
				}
				continue
			case Symbol("define"):
				env.vars[v[1].(Symbol)] = eval(v[2], env)
				return nil
			case Symbol("lambda"):
				params, body := v[1].(List), v[2]
				return Func(func(args List) interface{} {
					e := &Env{map[Symbol]interface{}{}, env}
					for i, p := range params {
						e.vars[p.(Symbol)] = args[i]
					}
					return eval(body, e)
				})
			}
			f, ok := eval(v[0], env).(Func)
			if !ok {
				panic(fmt.Sprintf("not a function: %v", v[0]))
			}
			args := make(List, 0, len(v)-1)
			for _, a := range v[1:] {
				args = append(args, eval(a, env))
			}
			return f(args)
		default:
			return x
		}
	}
}

func fold(f func(a, b int) int) Func {
	return func(args List) interface{} {
		acc := args[0].(int)
		for _, a := range args[1:] {
			acc = f(acc, a.(int))
		}
		return acc
	}
}

func main() {
	env := &Env{vars: map[Symbol]interface{}{
		"+":    fold(func(a, b int) int { return a + b }),
		"-":    fold(func(a, b int) int { return a - b }),
		"*":    fold(func(a, b int) int { return a * b }),
		"<":    Func(func(a List) interface{} { return a[0].(int) < a[1].(int) }),
		"list": Func(func(a List) interface{} { return a }),
	}}
	for _, src := range []string{
		"(+ 1 2 (* 3 4))",
		"(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))",
		"(fact 15)",
		"(define twice (lambda (f) (lambda (x) (f (f x)))))",
		"((twice (twice (lambda (x) (* x 3)))) 2)",
		"(quote (a (b 1)))",
		"(list 1 (quote x) (list))",
		"(undefined 1)", "(1 2)", "(+ 1", ")", "(+ 1 (quote x))", "((lambda (a b) a) 1)",
	} {
		func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Println("error:", r)
				}
			}()
			tokens := strings.Fields(strings.NewReplacer("(", " ( ", ")", " ) ").Replace(src))
			x, _ := read(tokens)
			fmt.Println(src, "=>", eval(x, env))
		}()
	}
}
