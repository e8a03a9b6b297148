// A recursive-descent parser and evaluator for arithmetic with variables, functions and error positions.
//
// spec: Method declarations, Interface types, Errors
package main

import (
	"fmt"
	"math"
	"strconv"
	"unicode"
)

type parser struct {
	src  []rune
	pos  int
	vars map[string]float64
}

type syntaxError struct {
	pos int
	msg string
}

func (e *syntaxError) Error() string { return fmt.Sprintf("col %d: %s", e.pos+1, e.msg) }

var funcs = map[string]func(float64) float64{
	"sqrt": math.Sqrt,
	"abs":  math.Abs,
	"neg":  func(x float64) float64 { return -x },
}

func (p *parser) fail(format string, args ...interface{}) {
	panic(&syntaxError{p.pos, fmt.Sprintf(format, args...)})
}

func (p *parser) peek() rune {
	for p.pos < len(p.src) && p.src[p.pos] == ' ' {
		p.pos++
	}
	if p.pos == len(p.src) {
		return 0
	}
	return p.src[p.pos]
}

func (p *parser) expr() float64 {
	v := p.term()
	for {
		switch p.peek() {
		case '+':
			p.pos++
			v += p.term()
		case '-':
			p.pos++
			v -= p.term()
		default:
			return v
		}
	}
}

func (p *parser) term() float64 {
	v := p.power()
	for {
		switch p.peek() {
		case '*':
			p.pos++
			v *= p.power()
		case '/':
			p.pos++
			d := p.power()
			if d == 0 {
				p.fail("division by zero")
			}
			v /= d
		default:
			return v
		}
	}
}

func (p *parser) power() float64 {
	v := p.atom()
	if p.peek() == '^' {
		p.pos++
		return math.Pow(v, p.power())
	}
	return v
}

func (p *parser) atom() float64 {
	c := p.peek()
	start := p.pos
	switch {
	case c == '(':
		p.pos++
		v := p.expr()
		if p.peek() != ')' {
			p.fail("expected ) but found %q", p.peek())
		}
		p.pos++
		return v
	case c == '-':
		p.pos++
		return -p.atom()
	case unicode.IsDigit(c):
		for p.pos < len(p.src) && (unicode.IsDigit(p.src[p.pos]) || p.src[p.pos] == '.') {
			p.pos++
		}
		v, err := strconv.ParseFloat(string(p.src[start:p.pos]), 64)
		if err != nil {
			p.fail("bad number: %v", err)
		}
		return v
	case unicode.IsLetter(c):
		for p.pos < len(p.src) && unicode.IsLetter(p.src[p.pos]) {
			p.pos++
		}
		name := string(p.src[start:p.pos])
		if f, ok := funcs[name]; ok {
			return f(p.atom())
		}
		v, ok := p.vars[name]
		if !ok {
			p.fail("unknown name %s", name)
		}
		return v
	}
	p.fail("unexpected %q", c)
	return 0
}

func eval(src string, vars map[string]float64) (v float64, err error) {
	p := &parser{src: []rune(src), vars: vars}
	defer func() {
		if e, ok := recover().(*syntaxError); ok {
			err = e
		}
	}()
	v = p.expr()
	if p.peek() != 0 {
		p.fail("trailing %q", string(p.src[p.pos:]))
	}
	return
}

func main() {
	vars := map[string]float64{"x": 3, "π": 3.14159}
	for _, s := range []string{"1 + 2*3", "(1+2)*3", "2^3^2", "-x^2 + 10", "sqrt(16) * abs -5", "π * x", "7/2/2",
		"1 +", "(1", "4/0", "y + 1", "1 2", "1.2.3", "2 $ 3"} {
		if v, err := eval(s, vars); err != nil {
			fmt.Println(s, "=> error:", err)
		} else {
			fmt.Println(s, "=>", v)
		}
	}
}
