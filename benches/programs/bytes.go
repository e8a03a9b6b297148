// Conversions between strings and []byte, small copies, byte loops.
package main

import "fmt"

func upper(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'a' <= c && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
	}
	return string(b)
}

func main() {
	text := "the quick brown fox jumps over the lazy dog"
	n := 0
	for i := 0; i < 2_000_000; i++ {
		u := upper(text[i%20 : i%20+4+i%19])
		n += len(u) + int(u[i%3])
	}
	buf := make([]byte, 0, 64)
	for i := 0; i < 5_000_000; i++ {
		buf = append(buf[:0], text[:i%16]...)
		buf = append(buf, '=', byte(i))
		n += len(buf) + copy(buf, text[i%8:i%8+3])
	}
	for i := 0; i < 200_000; i++ {
		for _, r := range text {
			n += int(r)
		}
	}
	fmt.Println(n)
}
