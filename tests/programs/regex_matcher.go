// Kernighan and Pike's matcher extended with classes and groups by backtracking closures.
//
// spec: Function types, Slice expressions, Index expressions
package main

import "fmt"

type cont func(s string) bool
type matcher func(s string, k cont) bool

type compiler struct {
	src string
	pos int
}

func (c *compiler) more() bool { return c.pos < len(c.src) }

func (c *compiler) alternation() matcher {
	m := c.sequence()
	for c.more() && c.src[c.pos] == '|' {
		c.pos++
		left, right := m, c.sequence()
		m = func(s string, k cont) bool { return left(s, k) || right(s, k) }
	}
	return m
}

func (c *compiler) sequence() matcher {
	m := matcher(func(s string, k cont) bool { return k(s) })
	for c.more() && c.src[c.pos] != '|' && c.src[c.pos] != ')' {
		first, second := m, c.repeat()
		m = func(s string, k cont) bool {
			return first(s, func(rest string) bool { return second(rest, k) })
		}
	}
	return m
}

func star(m matcher) matcher {
	var self matcher
	self = func(s string, k cont) bool {
		return m(s, func(rest string) bool { return len(rest) < len(s) && self(rest, k) }) || k(s)
	}
	return self
}

func (c *compiler) repeat() matcher {
	m := c.atom()
	for c.more() {
		inner := m
		switch c.src[c.pos] {
		case '*':
			m = star(inner)
		case '+':
			again := star(inner)
			m = func(s string, k cont) bool { return inner(s, func(r string) bool { return again(r, k) }) }
		case '?':
			m = func(s string, k cont) bool { return inner(s, k) || k(s) }
		default:
			return m
		}
		c.pos++
	}
	return m
}

func one(ok func(byte) bool) matcher {
	return func(s string, k cont) bool { return s != "" && ok(s[0]) && k(s[1:]) }
}

func (c *compiler) atom() matcher {
	ch := c.src[c.pos]
	c.pos++
	switch ch {
	case '(':
		m := c.alternation()
		c.pos++
		return m
	case '.':
		return one(func(byte) bool { return true })
	case '[':
		var set [256]bool
		for c.src[c.pos] != ']' {
			lo := c.src[c.pos]
			hi := lo
			if c.src[c.pos+1] == '-' {
				hi = c.src[c.pos+2]
				c.pos += 2
			}
			for b := int(lo); b <= int(hi); b++ {
				set[b] = true
			}
			c.pos++
		}
		c.pos++
		return one(func(b byte) bool { return set[b] })
	}
	return one(func(b byte) bool { return b == ch })
}

func compile(src string) func(string) bool {
	m := (&compiler{src: src}).alternation()
	return func(s string) bool { return m(s, func(rest string) bool { return rest == "" }) }
}

func main() {
	for _, t := range []struct {
		re    string
		texts []string
	}{
		{"a*b", []string{"b", "aaab", "aac"}},
		{"(ab|c)+d?", []string{"abcab", "d", "cd", "abd"}},
		{"[a-c0-9]+x.", []string{"a1b2xz", "x", "dxx", "9x"}},
		{"(a|b)*abb", []string{"abababb", "abba", "abb"}},
		{"(a*)*c", []string{"aaaaaaaac", "aaaa"}},
		{"", []string{"", "a"}},
	} {
		match := compile(t.re)
		for _, s := range t.texts {
			fmt.Printf("%q %q %v\n", t.re, s, match(s))
		}
	}
}
