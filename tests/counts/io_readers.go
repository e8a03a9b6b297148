// bufio, io and bytes: readers, scanners, writers.
//
// go: 1.19
package main

import (
	"bufio"
	"bytes"
	"io"
	"strings"
	"testing"
)

var (
	text  string
	data  []byte
	parts [][]byte
)

func main() {
	input := strings.Repeat("a line of text\n", 5)
	raw := []byte("one,two,three")
	count("Scanner", func() {
		s := bufio.NewScanner(strings.NewReader(input))
		for s.Scan() {
			data = s.Bytes()
		}
	})
	count("Scanner, text", func() {
		s := bufio.NewScanner(strings.NewReader(input))
		for s.Scan() {
			text = s.Text()
		}
	})
	count("Reader", func() {
		r := bufio.NewReader(strings.NewReader(input))
		text, _ = r.ReadString('\n')
	})
	count("Writer", func() {
		w := bufio.NewWriter(io.Discard)
		w.WriteString(input)
		w.Flush()
	})
	count("ReadAll", func() { data, _ = io.ReadAll(strings.NewReader(input)) })
	count("Copy", func() { var b bytes.Buffer; io.Copy(&b, strings.NewReader(input)) })
	count("bytes.Split", func() { parts = bytes.Split(raw, []byte(",")) })
	count("bytes.Join", func() { data = bytes.Join(parts, []byte("; ")) })
	count("bytes.ToUpper", func() { data = bytes.ToUpper(raw) })
	count("bytes.Repeat", func() { data = bytes.Repeat(raw, 3) })
	count("bytes.Fields", func() { parts = bytes.Fields([]byte("a b c")) })
	count("bytes.Equal", func() { _ = bytes.Equal(raw, []byte("one,two,three")) })
	count("bytes.Contains", func() { _ = bytes.Contains(raw, []byte("two")) })
	count("bytes.TrimSpace", func() { data = bytes.TrimSpace(raw) })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
