// Compression toys: run-length coding, a small LZ77 and their round trips.
//
// spec: Slice expressions, Conversions to and from a string type
package main

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

func rle(s string) string {
	var b strings.Builder
	runes := []rune(s)
	for i := 0; i < len(runes); {
		j := i
		for j < len(runes) && runes[j] == runes[i] {
			j++
		}
		if j-i > 1 {
			b.WriteString(strconv.Itoa(j - i))
		}
		b.WriteRune(runes[i])
		i = j
	}
	return b.String()
}

func unrle(s string) string {
	var b strings.Builder
	n := 0
	for _, r := range s {
		if unicode.IsDigit(r) {
			n = n*10 + int(r-'0')
			continue
		}
		b.WriteString(strings.Repeat(string(r), max(n, 1)))
		n = 0
	}
	return b.String()
}

type token struct {
	back, length int
	next         byte
}

func compress(data []byte) (out []token) {
	for i := 0; i < len(data); {
		best := token{next: data[i]}
		for start := max(0, i-255); start < i; start++ {
			n := 0
			for i+n < len(data)-1 && data[start+n] == data[i+n] && n < 255 {
				n++
			}
			if n > best.length {
				best = token{i - start, n, data[i+n]}
			}
		}
		out = append(out, best)
		i += best.length + 1
	}
	return
}

var errCorrupt = errors.New("corrupt stream")

func expand(tokens []token) (out []byte, err error) {
	for i, t := range tokens {
		if t.back > len(out) {
			return nil, fmt.Errorf("token %d: %w", i, errCorrupt)
		}
		for range t.length {
			out = append(out, out[len(out)-t.back])
		}
		out = append(out, t.next)
	}
	return
}

func main() {
	for _, s := range []string{"WWWWBWWWBB", "abc", "", "ééé日", "aaaaaaaaaaaab"} {
		e := rle(s)
		fmt.Printf("%q %v\n", e, unrle(e) == s)
	}
	for _, s := range []string{"abracadabra abracadabra", "aaaaaaaaaa", "x", strings.Repeat("to be or not ", 20)} {
		tokens := compress([]byte(s))
		back, err := expand(tokens)
		fmt.Println(len(s), len(tokens), bytes.Equal(back, []byte(s)), err, tokens[len(tokens)-1])
	}
	_, err := expand([]token{{0, 0, 'a'}, {5, 1, 'b'}})
	fmt.Println(err, errors.Is(err, errCorrupt))
}
