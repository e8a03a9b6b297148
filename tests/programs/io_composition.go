// io: readers and writers composed: LimitReader, MultiReader, TeeReader, MultiWriter, SectionReader, Copy, ReadFull.
//
// spec: Interface types, Struct types
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type rot13 struct{ r io.Reader }

func (t rot13) Read(p []byte) (int, error) {
	n, err := t.r.Read(p)
	for i, c := range p[:n] {
		switch {
		case c >= 'a' && c <= 'z':
			p[i] = 'a' + (c-'a'+13)%26
		case c >= 'A' && c <= 'Z':
			p[i] = 'A' + (c-'A'+13)%26
		}
	}
	return n, err
}

type slow struct{ s string }

func (s *slow) Read(p []byte) (int, error) {
	if s.s == "" {
		return 0, io.EOF
	}
	p[0] = s.s[0]
	s.s = s.s[1:]
	return 1, nil
}

type upper struct{ w io.Writer }

func (u upper) Write(p []byte) (int, error) {
	return io.WriteString(u.w, strings.ToUpper(string(p)))
}

type failing struct{ after int }

func (f *failing) Write(p []byte) (int, error) {
	if f.after -= len(p); f.after < 0 {
		return 0, errors.New("disk full")
	}
	return len(p), nil
}

func main() {
	io.Copy(os.Stdout, rot13{strings.NewReader("Uryyb, jbeyq!\n")})
	data, err := io.ReadAll(io.LimitReader(&slow{"abcdefgh"}, 5))
	fmt.Println(string(data), err)
	var log strings.Builder
	multi := io.MultiReader(strings.NewReader("one "), &slow{"two "}, strings.NewReader("three"))
	data, err = io.ReadAll(io.TeeReader(multi, &log))
	fmt.Println(string(data), log.String() == string(data), err)
	var x, y strings.Builder
	n, err := io.Copy(io.MultiWriter(&x, upper{&y}), strings.NewReader("both"))
	fmt.Println(n, err, x.String(), y.String())
	buf := make([]byte, 4)
	m, err := io.ReadFull(&slow{"xyz"}, buf)
	fmt.Println(m, err, errors.Is(err, io.ErrUnexpectedEOF))
	m, err = io.ReadFull(&slow{""}, buf)
	fmt.Println(m, err)
	m, err = io.ReadAtLeast(&slow{"pqrst"}, buf, 2)
	fmt.Println(m, err, string(buf[:m]))
	sec := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	data, _ = io.ReadAll(sec)
	sec.Seek(-2, io.SeekEnd)
	tail, _ := io.ReadAll(sec)
	fmt.Println(string(data), string(tail), sec.Size())
	k, err := io.Copy(&failing{3}, io.MultiReader(strings.NewReader("ab"), strings.NewReader("cd")))
	fmt.Println(k, err)
	k, err = io.CopyN(io.Discard, strings.NewReader("abc"), 5)
	fmt.Println(k, err)
	var rw interface {
		io.Reader
		io.StringWriter
	} = struct {
		io.Reader
		io.StringWriter
	}{strings.NewReader("in"), &x}
	rw.WriteString("+more")
	data, _ = io.ReadAll(rw)
	fmt.Println(string(data), x.String())
}
