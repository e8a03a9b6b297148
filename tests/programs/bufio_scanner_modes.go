// bufio.Scanner over lines, words, runes and a custom split function.
//
// spec: Function types, Return statements
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
)

func splitComma(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if i := bytes.IndexByte(data, ','); i >= 0 {
		return i + 1, bytes.TrimSpace(data[:i]), nil
	}
	if atEOF && len(data) > 0 {
		return len(data), bytes.TrimSpace(data), nil
	}
	return 0, nil, nil
}

func collect(text string, split bufio.SplitFunc) (out []string, err error) {
	s := bufio.NewScanner(strings.NewReader(text))
	if split != nil {
		s.Split(split)
	}
	for s.Scan() {
		out = append(out, s.Text())
	}
	return out, s.Err()
}

func main() {
	lines, err := collect("first\r\nsecond\n\nlast without newline", nil)
	fmt.Printf("%q %v\n", lines, err)
	words, _ := collect("  several   words\nover lines ", bufio.ScanWords)
	fmt.Printf("%q\n", words)
	runes, _ := collect("aé\xff日", bufio.ScanRunes)
	fmt.Printf("%q\n", runes)
	bs, _ := collect("abc", bufio.ScanBytes)
	fmt.Printf("%q\n", bs)
	fields, _ := collect("x, y ,, z", splitComma)
	fmt.Printf("%q\n", fields)

	s := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100) + "\nshort\n"))
	s.Buffer(make([]byte, 0, 16), 50)
	fmt.Println(s.Scan(), s.Err(), errors.Is(s.Err(), bufio.ErrTooLong))

	in := bufio.NewScanner(os.Stdin)
	total, longest := 0, ""
	freq := map[byte]int{}
	for in.Scan() {
		line := in.Text()
		total++
		if len(line) > len(longest) {
			longest = line
		}
		for _, c := range in.Bytes() {
			freq[c]++
		}
	}
	fmt.Println(total, longest, freq['e'], freq['q'], in.Err())
}
