// A fixed ring buffer that keeps the last entries, with wrap-around iteration in both directions.
//
// spec: Index expressions, Function types
package main

import (
	"fmt"
	"strings"
)

type Ring struct {
	buf         []string
	start, size int
	dropped     int
}

func NewRing(n int) *Ring { return &Ring{buf: make([]string, n)} }

func (r *Ring) Push(s string) {
	at := (r.start + r.size) % len(r.buf)
	r.buf[at] = s
	if r.size < len(r.buf) {
		r.size++
		return
	}
	r.start = (r.start + 1) % len(r.buf)
	r.dropped++
}

func (r *Ring) Pop() (s string, ok bool) {
	if r.size == 0 {
		return
	}
	s, ok = r.buf[r.start], true
	r.buf[r.start] = ""
	r.start = (r.start + 1) % len(r.buf)
	r.size--
	return
}

// All is an iterator over the entries.
func (r *Ring) All(backwards bool) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i := range r.size {
			if backwards {
				i = r.size - 1 - i
			}
			if !yield(i, r.buf[(r.start+i)%len(r.buf)]) {
				return
			}
		}
	}
}

func (r *Ring) Write(p []byte) (int, error) {
	for _, l := range strings.Split(strings.TrimSuffix(string(p), "\n"), "\n") {
		r.Push(l)
	}
	return len(p), nil
}

func main() {
	r := NewRing(4)
	for i := 1; i <= 6; i++ {
		fmt.Fprintf(r, "event %d\n", i)
	}
	fmt.Println(r.size, r.dropped)
	for i, s := range r.All(false) {
		fmt.Print(i, "=", s, " ")
	}
	fmt.Println()
	for i, s := range r.All(true) {
		if i == 0 {
			break
		}
		fmt.Print(i, "=", s, " ")
	}
	fmt.Println()
	fmt.Println(r.Pop())
	fmt.Fprint(r, "a\nb\nc")
	for {
		s, ok := r.Pop()
		if !ok {
			break
		}
		fmt.Print(s, ";")
	}
	fmt.Println(r.size, r.dropped)
}
