package main

import (
	"errors"
	"fmt"
	"sort"
	"strconv"
	"strings"
)

// A unit of the program that benches/compile.rs makes: it is repeated with other numbers for the _0 in its names.

func main() {
	run_0()
}

type token_0 struct {
	kind  int
	text  string
	value float64
}

type node_0 interface {
	eval(env *env_0) (float64, error)
	String() string
}

type number_0 struct{ value float64 }

type name_0 struct{ text string }

type binary_0 struct {
	op          byte
	left, right node_0
}

type env_0 struct {
	vars  map[string]float64
	outer *env_0
	calls int
}

var errUnknown_0 = errors.New("unknown name")

var operators_0 = [...]string{"+", "-", "*", "/"}

func (n *number_0) eval(*env_0) (float64, error) { return n.value, nil }

func (n *number_0) String() string { return strconv.FormatFloat(n.value, 'g', -1, 64) }

func (n *name_0) eval(env *env_0) (float64, error) {
	for e := env; e != nil; e = e.outer {
		if v, ok := e.vars[n.text]; ok {
			return v, nil
		}
	}
	return 0, fmt.Errorf("%w: %s", errUnknown_0, n.text)
}

func (n *name_0) String() string { return n.text }

func (n *binary_0) eval(env *env_0) (float64, error) {
	env.calls++
	left, err := n.left.eval(env)
	if err != nil {
		return 0, err
	}
	right, err := n.right.eval(env)
	if err != nil {
		return 0, err
	}
	switch n.op {
	case '+':
		return left + right, nil
	case '-':
		return left - right, nil
	case '*':
		return left * right, nil
	}
	if right == 0 {
		return 0, errors.New("division by zero")
	}
	return left / right, nil
}

func (n *binary_0) String() string {
	return "(" + n.left.String() + " " + string(n.op) + " " + n.right.String() + ")"
}

func isDigit_0(c byte) bool { return c >= '0' && c <= '9' || c == '.' }

func isLetter_0(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

func scan_0(text string) ([]token_0, error) {
	var tokens []token_0
	for i := 0; i < len(text); {
		c := text[i]
		start := i
		switch {
		case c == ' ':
			i++
		case isDigit_0(c):
			for i < len(text) && isDigit_0(text[i]) {
				i++
			}
			value, err := strconv.ParseFloat(text[start:i], 64)
			if err != nil {
				return nil, err
			}
			tokens = append(tokens, token_0{kind: 1, text: text[start:i], value: value})
		case isLetter_0(c):
			for i < len(text) && isLetter_0(text[i]) {
				i++
			}
			tokens = append(tokens, token_0{kind: 2, text: text[start:i]})
		default:
			i++
			tokens = append(tokens, token_0{kind: 3, text: text[start:i]})
		}
	}
	return tokens, nil
}

type parser_0 struct {
	tokens []token_0
	at     int
}

func (p *parser_0) peek() *token_0 {
	if p.at < len(p.tokens) {
		return &p.tokens[p.at]
	}
	return nil
}

func (p *parser_0) next() *token_0 {
	t := p.peek()
	p.at++
	return t
}

func (p *parser_0) primary() (node_0, error) {
	t := p.next()
	if t == nil {
		return nil, errors.New("unexpected end")
	}
	switch t.kind {
	case 1:
		return &number_0{value: t.value}, nil
	case 2:
		return &name_0{t.text}, nil
	}
	if t.text != "(" {
		return nil, fmt.Errorf("unexpected %q", t.text)
	}
	inner, err := p.binary(0)
	if err != nil {
		return nil, err
	}
	if t := p.next(); t == nil || t.text != ")" {
		return nil, errors.New("expected )")
	}
	return inner, nil
}

func level_0(op string) int {
	for i, o := range operators_0 {
		if o == op {
			return i/2 + 1
		}
	}
	return 0
}

func (p *parser_0) binary(min int) (node_0, error) {
	left, err := p.primary()
	if err != nil {
		return nil, err
	}
	for {
		t := p.peek()
		if t == nil || level_0(t.text) <= min {
			return left, nil
		}
		p.next()
		right, err := p.binary(level_0(t.text))
		if err != nil {
			return nil, err
		}
		left = &binary_0{op: t.text[0], left: left, right: right}
	}
}

func walk_0(n node_0, visit func(node_0)) {
	visit(n)
	if b, ok := n.(*binary_0); ok {
		walk_0(b.left, visit)
		walk_0(b.right, visit)
	}
}

func names_0(n node_0) []string {
	seen := make(map[string]bool)
	walk_0(n, func(n node_0) {
		switch n := n.(type) {
		case *name_0:
			seen[n.text] = true
		case *number_0, *binary_0:
		default:
			panic(fmt.Sprintf("unknown node %v", n))
		}
	})
	list := make([]string, 0, len(seen))
	for name := range seen {
		list = append(list, name)
	}
	sort.Strings(list)
	return list
}

type table_0 struct {
	rows   [][]string
	widths [4]int
}

func (t *table_0) add(cells ...string) {
	for i, cell := range cells {
		if i < len(t.widths) && len(cell) > t.widths[i] {
			t.widths[i] = len(cell)
		}
	}
	t.rows = append(t.rows, cells)
}

func (t *table_0) String() string {
	var b strings.Builder
	for _, row := range t.rows {
		for i, cell := range row {
			if i > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(cell)
			if i < len(t.widths) {
				b.WriteString(strings.Repeat(" ", t.widths[i]-len(cell)))
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func evaluate_0(text string, env *env_0) (result float64, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("evaluating %s: %v", text, r)
		}
	}()
	tokens, err := scan_0(text)
	if err != nil {
		return 0, err
	}
	p := parser_0{tokens: tokens}
	tree, err := p.binary(0)
	if err != nil {
		return 0, err
	}
	inner := &env_0{vars: map[string]float64{}, outer: env}
	for i, name := range names_0(tree) {
		if _, ok := env.vars[name]; !ok {
			inner.vars[name] = float64(i)
		}
	}
	return tree.eval(inner)
}

type result_0 struct {
	text  string
	value float64
	err   error
}

func run_0() {
	texts := []string{"1 + 2 * x", "(a - b) / (x - x)", "y * (y + 1.5)", "1 +"}
	env := &env_0{vars: map[string]float64{"x": 3, "y": 4}}
	results := make(chan result_0, len(texts))
	for _, text := range texts {
		text := text
		go func() {
			value, err := evaluate_0(text, env)
			results <- result_0{text, value, err}
		}()
	}
	var all []result_0
	for range texts {
		all = append(all, <-results)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].text < all[j].text })
	var t table_0
	for _, r := range all {
		if r.err != nil {
			t.add(r.text, "error", r.err.Error())
			continue
		}
		t.add(r.text, "value", fmt.Sprint(r.value))
	}
	fmt.Print(&t)
}
