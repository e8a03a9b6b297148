// A tokenizer for a small language: kinds by iota, positions, comments, string escapes, errors.
//
// spec: Rune literals, Iota, Comments
package main

import (
	"fmt"
	"strings"
	"unicode"
)

type Kind int

const (
	EOF Kind = iota
	Ident
	Number
	String
	Operator
	Illegal
)

func (k Kind) String() string {
	return [...]string{"EOF", "Ident", "Number", "String", "Operator", "Illegal"}[k]
}

type Token struct {
	Kind
	Text      string
	Line, Col int
}

type Lexer struct {
	src       []rune
	at        int
	line, col int
}

func NewLexer(s string) *Lexer { return &Lexer{src: []rune(s), line: 1, col: 1} }

func (l *Lexer) peek(n int) rune {
	if l.at+n < len(l.src) {
		return l.src[l.at+n]
	}
	return -1
}

func (l *Lexer) advance() rune {
	r := l.src[l.at]
	l.at++
	if r == '\n' {
		l.line, l.col = l.line+1, 1
	} else {
		l.col++
	}
	return r
}

func (l *Lexer) while(f func(rune) bool) string {
	start := l.at
	for l.peek(0) >= 0 && f(l.peek(0)) {
		l.advance()
	}
	return string(l.src[start:l.at])
}

func (l *Lexer) Next() (t Token) {
	for {
		l.while(unicode.IsSpace)
		if l.peek(0) != '/' || l.peek(1) != '/' {
			break
		}
		l.while(func(r rune) bool { return r != '\n' })
	}
	t.Line, t.Col = l.line, l.col
	switch r := l.peek(0); {
	case r < 0:
		return
	case unicode.IsLetter(r) || r == '_':
		t.Kind = Ident
		t.Text = l.while(func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' })
	case unicode.IsDigit(r):
		t.Kind = Number
		t.Text = l.while(func(r rune) bool { return unicode.IsDigit(r) || r == '.' })
	case r == '"':
		l.advance()
		var b strings.Builder
		for l.peek(0) != '"' {
			c := l.peek(0)
			if c < 0 || c == '\n' {
				t.Kind, t.Text = Illegal, "unterminated string"
				return
			}
			l.advance()
			if c == '\\' {
				switch c = l.advance(); c {
				case 'n':
					c = '\n'
				case 't':
					c = '\t'
				}
			}
			b.WriteRune(c)
		}
		l.advance()
		t.Kind, t.Text = String, b.String()
	default:
		t.Text = string(l.advance())
		t.Kind = Operator
		if strings.ContainsRune("=!<>", r) && l.peek(0) == '=' {
			t.Text += string(l.advance())
		} else if !strings.ContainsRune("+-*/=!<>(){};,", r) {
			t.Kind = Illegal
		}
	}
	return
}

func main() {
	src := `let größe = 10.5; // a comment
if größe >= 10 {
	print("hello\n\"you\"", größe_2)
} # "open
`
	lex := NewLexer(src)
	counts := map[Kind]int{}
	for {
		t := lex.Next()
		counts[t.Kind]++
		fmt.Printf("%d:%-3d %-9v %q\n", t.Line, t.Col, t.Kind, t.Text)
		if t.Kind == EOF {
			break
		}
	}
	fmt.Println(counts)
}
