// A first-fit allocator over a byte array with splitting, freeing and coalescing.
//
// spec: Array types, Slice expressions, Clear
package main

import (
	"errors"
	"fmt"
	"strings"
)

type block struct {
	off, size int
	used      bool
}

type Arena struct {
	mem    [64]byte
	blocks []block
}

var ErrFull = errors.New("arena full")

func New() *Arena {
	a := &Arena{}
	a.blocks = []block{{0, len(a.mem), false}}
	return a
}

func (a *Arena) Alloc(n int) ([]byte, error) {
	n = (n + 7) &^ 7
	for i, b := range a.blocks {
		if b.used || b.size < n {
			continue
		}
		if b.size > n {
			a.blocks = append(a.blocks[:i+1], a.blocks[i:]...)
			a.blocks[i+1] = block{b.off + n, b.size - n, false}
		}
		a.blocks[i] = block{b.off, n, true}
		p := a.mem[b.off : b.off+n : b.off+n]
		clear(p)
		return p, nil
	}
	return nil, fmt.Errorf("alloc %d: %w", n, ErrFull)
}

func (a *Arena) Free(p []byte) {
	for i := range a.blocks {
		if b := &a.blocks[i]; b.used && &a.mem[b.off] == &p[0] {
			b.used = false
			a.coalesce()
			return
		}
	}
	panic("free of unknown block")
}

func (a *Arena) coalesce() {
	out := a.blocks[:0]
	for _, b := range a.blocks {
		if n := len(out); n > 0 && !b.used && !out[n-1].used {
			out[n-1].size += b.size
			continue
		}
		out = append(out, b)
	}
	a.blocks = out
}

func (a *Arena) String() string {
	var s strings.Builder
	for _, b := range a.blocks {
		c := "."
		if b.used {
			c = "#"
		}
		s.WriteString(strings.Repeat(c, b.size/8) + "|")
	}
	return s.String()
}

func main() {
	a := New()
	p, _ := a.Alloc(10)
	q, _ := a.Alloc(8)
	r, _ := a.Alloc(20)
	fmt.Println(a, len(p), cap(q), len(r))
	copy(q, "overflow!!")
	fmt.Println(string(q), string(a.mem[16:24]))
	a.Free(q)
	fmt.Println(a)
	s, err := a.Alloc(16)
	fmt.Println(a, len(s), err)
	_, err = a.Alloc(1)
	fmt.Println(a, err)
	_, err = a.Alloc(40)
	fmt.Println(err, errors.Is(err, ErrFull))
	a.Free(r)
	a.Free(p)
	fmt.Println(a)
	z, err := a.Alloc(48)
	fmt.Println(z == nil, err)
	a.Free(s)
	fmt.Println(a, len(a.blocks))
	defer func() { fmt.Println(recover()) }()
	a.Free(make([]byte, 1))
}
