// Readers and writers of one's own: counting, line prefixing, base64-like coding, generated data.
//
// spec: Interface types, Method sets, Slice expressions
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type zeros struct{ left int }

func (z *zeros) Read(p []byte) (n int, err error) {
	if z.left == 0 {
		return 0, io.EOF
	}
	n = min(len(p), z.left)
	for i := range p[:n] {
		p[i] = '0' + byte((z.left-i)%10)
	}
	z.left -= n
	return
}

type prefixer struct {
	w      io.Writer
	prefix string
	midway bool
}

func (p *prefixer) Write(b []byte) (n int, err error) {
	for len(b) > 0 {
		if !p.midway {
			if _, err = io.WriteString(p.w, p.prefix); err != nil {
				return
			}
		}
		line := b
		if i := strings.IndexByte(string(b), '\n'); i >= 0 {
			line = b[:i+1]
		}
		k, err := p.w.Write(line)
		n += k
		if err != nil {
			return n, err
		}
		p.midway = line[len(line)-1] != '\n'
		b = b[len(line):]
	}
	return
}

type hexer struct{ w io.Writer }

func (h hexer) Write(b []byte) (int, error) {
	for _, c := range b {
		if _, err := fmt.Fprintf(h.w, "%02x", c); err != nil {
			return 0, err
		}
	}
	return len(b), nil
}

type flaky struct {
	r     io.Reader
	every int
	calls int
}

var errTemporary = errors.New("try again")

func (f *flaky) Read(p []byte) (int, error) {
	if f.calls++; f.calls%f.every == 0 {
		return 0, errTemporary
	}
	return f.r.Read(p[:min(len(p), 3)])
}

func readAllRetry(r io.Reader) (out []byte, retries int) {
	for {
		b, err := io.ReadAll(r)
		out = append(out, b...)
		if !errors.Is(err, errTemporary) {
			return
		}
		retries++
	}
}

func main() {
	b, err := io.ReadAll(&zeros{25})
	fmt.Println(string(b), err)
	p := &prefixer{w: os.Stdout, prefix: "> "}
	fmt.Fprintf(p, "one\ntwo")
	fmt.Fprintln(p, " and a half")
	n, err := io.Copy(p, strings.NewReader("three\n\nfour\n"))
	fmt.Println(n, err)
	hexer{os.Stdout}.Write([]byte("hex!\n"))
	fmt.Println()
	out, retries := readAllRetry(&flaky{r: strings.NewReader("a flaky connection"), every: 3})
	fmt.Println(string(out), retries)
	s := bufio.NewScanner(io.MultiReader(strings.NewReader("x\ny"), &zeros{3}, strings.NewReader("\nz")))
	for s.Scan() {
		fmt.Print(s.Text(), ";")
	}
	fmt.Println(s.Err())
	pr := io.Reader(&zeros{10})
	if _, ok := pr.(io.Writer); !ok {
		fmt.Println("not a writer")
	}
	w := bufio.NewWriter(hexer{os.Stdout})
	w.WriteString("ok")
	w.Flush()
	fmt.Println()
}
