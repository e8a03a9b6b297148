// run

// Scanner with its split functions, Reader and Writer of package bufio.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

// slow hands out at most n bytes a Read.
type slow struct {
	r io.Reader
	n int
}

func (s slow) Read(p []byte) (int, error) {
	if len(p) > s.n {
		p = p[:s.n]
	}
	return s.r.Read(p)
}

type failing struct{ n int }

func (f *failing) Write(p []byte) (int, error) {
	if f.n -= len(p); f.n < 0 {
		return 0, errors.New("full")
	}
	return len(p), nil
}

// counting counts Writes.
type counting struct {
	calls int
	data  []byte
}

func (c *counting) Write(p []byte) (int, error) {
	c.calls++
	c.data = append(c.data, p...)
	return len(p), nil
}

func main() {
	text := "one two\r\n\nthree é世 \xff x\n last"
	for _, split := range []bufio.SplitFunc{bufio.ScanLines, bufio.ScanWords, bufio.ScanRunes, bufio.ScanBytes} {
		for _, n := range []int{1, 3, 100} {
			s := bufio.NewScanner(slow{strings.NewReader(text), n})
			s.Split(split)
			for s.Scan() {
				fmt.Printf("%q ", s.Text())
			}
			fmt.Println(s.Err())
		}
	}
	s := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 70000)))
	fmt.Println(s.Scan(), s.Err(), len(s.Text()))
	s = bufio.NewScanner(strings.NewReader(strings.Repeat("x", 70000) + "\ny"))
	s.Buffer(make([]byte, 10), 1<<20)
	fmt.Println(s.Scan(), s.Err(), len(s.Text()), s.Scan(), s.Text(), s.Scan())
	s = bufio.NewScanner(strings.NewReader("1,2,,STOP,4"))
	s.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		for i := 0; i < len(data); i++ {
			if data[i] == ',' {
				if string(data[:i]) == "STOP" {
					return i + 1, nil, bufio.ErrFinalToken
				}
				return i + 1, data[:i], nil
			}
		}
		if !atEOF {
			return 0, nil, nil
		}
		return 0, data, bufio.ErrFinalToken
	})
	for s.Scan() {
		fmt.Printf("%q ", s.Bytes())
	}
	fmt.Println(s.Err())

	r := bufio.NewReaderSize(slow{strings.NewReader("hello, world\nline2\r\nαβγ" + strings.Repeat("z", 40) + "\nend"), 5}, 16)
	p, err := r.Peek(4)
	fmt.Println(string(p), err, r.Buffered(), r.Size())
	c, _ := r.ReadByte()
	fmt.Println(string(c), r.UnreadByte(), r.UnreadByte())
	n, err := r.Discard(7)
	fmt.Println(n, err)
	line, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	b, prefix, err := r.ReadLine()
	fmt.Printf("%q %v %v\n", b, prefix, err)
	for i := 0; i < 3; i++ {
		c, size, err := r.ReadRune()
		fmt.Print(string(c), size, err, " ")
	}
	fmt.Println(r.UnreadRune(), r.UnreadRune())
	b, prefix, err = r.ReadLine()
	fmt.Printf("%q %v %v\n", b, prefix, err)
	b, err = r.ReadSlice('\n')
	fmt.Printf("%q %v\n", b, err)
	b, err = r.ReadBytes('\n')
	fmt.Printf("%q %v\n", b, err)
	_, err = r.Peek(17)
	fmt.Println(err)
	line, err = r.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	line, err = r.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	r.Reset(strings.NewReader("abc"))
	var sb strings.Builder
	m, err := r.WriteTo(&sb)
	fmt.Println(m, err, sb.String())
	_, err = r.ReadByte()
	fmt.Println(err, err == io.EOF)

	w := &counting{}
	bw := bufio.NewWriterSize(w, 8)
	bw.WriteString("abc")
	bw.WriteByte('d')
	bw.WriteRune('é')
	fmt.Println(bw.Buffered(), bw.Available(), w.calls)
	fmt.Fprintf(bw, "%d-%s", 42, "xyz")
	fmt.Println(bw.Buffered(), w.calls, string(w.data))
	bw.Write([]byte("a long piece of text"))
	k, err := bw.ReadFrom(strings.NewReader("read from a reader"))
	fmt.Println(k, err, bw.Flush(), string(w.data), bw.Buffered())
	bw = bufio.NewWriterSize(&failing{10}, 4)
	nn, err := bw.WriteString("12345678")
	fmt.Println(nn, err)
	nn, err = bw.WriteString("12345678")
	fmt.Println(nn, err, bw.Flush(), bw.WriteByte(1))
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in\n")), bufio.NewWriter(os.Stdout))
	line, _ = rw.ReadString('\n')
	rw.WriteString("got " + line)
	rw.Flush()
}

// Output:
// "one two" "" "three é世 \xff x" " last" <nil>
// "one two" "" "three é世 \xff x" " last" <nil>
// "one two" "" "three é世 \xff x" " last" <nil>
// "one" "two" "three" "é世" "\xff" "x" "last" <nil>
// "one" "two" "three" "é世" "\xff" "x" "last" <nil>
// "one" "two" "three" "é世" "\xff" "x" "last" <nil>
// "o" "n" "e" " " "t" "w" "o" "\r" "\n" "\n" "t" "h" "r" "e" "e" " " "é" "世" " " "�" " " "x" "\n" " " "l" "a" "s" "t" <nil>
// "o" "n" "e" " " "t" "w" "o" "\r" "\n" "\n" "t" "h" "r" "e" "e" " " "é" "世" " " "�" " " "x" "\n" " " "l" "a" "s" "t" <nil>
// "o" "n" "e" " " "t" "w" "o" "\r" "\n" "\n" "t" "h" "r" "e" "e" " " "é" "世" " " "�" " " "x" "\n" " " "l" "a" "s" "t" <nil>
// "o" "n" "e" " " "t" "w" "o" "\r" "\n" "\n" "t" "h" "r" "e" "e" " " "\xc3" "\xa9" "\xe4" "\xb8" "\x96" " " "\xff" " " "x" "\n" " " "l" "a" "s" "t" <nil>
// "o" "n" "e" " " "t" "w" "o" "\r" "\n" "\n" "t" "h" "r" "e" "e" " " "\xc3" "\xa9" "\xe4" "\xb8" "\x96" " " "\xff" " " "x" "\n" " " "l" "a" "s" "t" <nil>
// "o" "n" "e" " " "t" "w" "o" "\r" "\n" "\n" "t" "h" "r" "e" "e" " " "\xc3" "\xa9" "\xe4" "\xb8" "\x96" " " "\xff" " " "x" "\n" " " "l" "a" "s" "t" <nil>
// false bufio.Scanner: token too long 0
// true <nil> 70000 true y false
// "1" "2" "" <nil>
// hell <nil> 5 16
// h <nil> bufio: invalid use of UnreadByte
// 7 <nil>
// "world\n" <nil>
// "line2" false <nil>
// α2 <nil> β2 <nil> γ2 <nil> <nil> bufio: invalid use of UnreadRune
// "γzzzzzzzzzzzzzz" true <nil>
// "zzzzzzzzzzzzzzzz" bufio: buffer full
// "zzzzzzzzzz\n" <nil>
// bufio: buffer full
// "end" EOF
// "" EOF
// 3 <nil> abc
// EOF true
// 6 2 0
// 4 1 abcdé42
// 18 <nil> <nil> abcdé42-xyza long piece of textread from a reader 0
// 8 <nil>
// 4 full full full
// got in
