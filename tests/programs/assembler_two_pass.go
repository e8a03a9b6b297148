// A two-pass assembler for a toy processor with labels, directives and hexadecimal output.
//
// spec: Composite literals, Errors, Conversions between numeric types
package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

type encoding struct {
	opcode byte
	args   int
}

var opcodes = map[string]encoding{"nop": {0x00, 0}, "lda": {0x10, 1}, "add": {0x20, 1}, "sta": {0x30, 1}, "jmp": {0x40, 1}, "jnz": {0x50, 1}, "hlt": {opcode: 0xff}}

type asmError struct {
	line int
	err  error
}

func (e asmError) Error() string { return "line " + strconv.Itoa(e.line) + ": " + e.err.Error() }
func (e asmError) Unwrap() error { return e.err }

var errUndefined = errors.New("undefined label")

func assemble(src string) (code []byte, errs error) {
	labels := map[string]uint8{}
	for pass := 1; pass <= 2; pass++ {
		code = code[:0]
		for n, line := range strings.Split(src, "\n") {
			line, _, _ = strings.Cut(line, "#")
			f := strings.Fields(line)
			if len(f) > 0 && strings.HasSuffix(f[0], ":") {
				labels[strings.TrimSuffix(f[0], ":")] = uint8(len(code))
				f = f[1:]
			}
			if len(f) == 0 {
				continue
			}
			fail := func(err error) {
				if pass == 2 {
					errs = errors.Join(errs, asmError{n + 1, err})
				}
			}
			value := func(s string) byte {
				if v, err := strconv.ParseUint(s, 0, 8); err == nil {
					return byte(v)
				} else if !errors.Is(err, strconv.ErrSyntax) {
					fail(err)
					return 0
				}
				at, ok := labels[s]
				if !ok {
					fail(fmt.Errorf("%w %q", errUndefined, s))
				}
				return at
			}
			if f[0] == "db" {
				for _, a := range f[1:] {
					code = append(code, value(a))
				}
				continue
			}
			enc, ok := opcodes[f[0]]
			switch {
			case !ok:
				fail(fmt.Errorf("unknown instruction %s", f[0]))
				continue
			case len(f)-1 != enc.args:
				fail(fmt.Errorf("%s takes %d operands", f[0], enc.args))
				continue
			}
			code = append(code, enc.opcode)
			for _, a := range f[1:] {
				code = append(code, value(a))
			}
		}
	}
	return
}

func main() {
	code, err := assemble("start: lda count # first\n add minus\n sta count\n jnz start\n hlt\ncount: db 5\nminus: db 0xff 0b1010 017")
	fmt.Printf("% x %v\n", code, err)
	_, err = assemble("lda nowhere\nfoo 1\nadd\nlda 300\nnop")
	fmt.Println(err)
	var ae asmError
	fmt.Println(errors.As(err, &ae), ae.line, errors.Is(err, errUndefined), errors.Is(err, strconv.ErrRange))
}
