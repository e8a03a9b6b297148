// bufio.Reader and Writer: peeking, unreading, line reading, buffered writing and flushing.
//
// spec: Interface types, Method declarations
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"
)

type countingWriter struct {
	calls, bytes int
	w            io.Writer
}

func (c *countingWriter) Write(p []byte) (int, error) {
	c.calls++
	c.bytes += len(p)
	return c.w.Write(p)
}

func main() {
	r := bufio.NewReader(strings.NewReader("alpha beta\ngamma\nδelta"))
	p, err := r.Peek(5)
	fmt.Printf("%q %v\n", p, err)
	word, err := r.ReadString(' ')
	fmt.Printf("%q %v\n", word, err)
	b, _ := r.ReadByte()
	r.UnreadByte()
	line, isPrefix, err := r.ReadLine()
	fmt.Printf("%c %q %v %v\n", b, line, isPrefix, err)
	bs, err := r.ReadBytes('\n')
	fmt.Printf("%q %v\n", bs, err)
	ru, size, err := r.ReadRune()
	fmt.Printf("%c %d %v\n", ru, size, err)
	fmt.Println(r.UnreadRune(), r.Buffered())
	n, err := r.Discard(2)
	fmt.Println(n, err)
	rest, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", rest, err)
	_, err = r.ReadByte()
	fmt.Println(err)

	cw := &countingWriter{w: os.Stdout}
	w := bufio.NewWriterSize(cw, 16)
	for i := 0; i < 10; i++ {
		fmt.Fprintf(w, "%d,", i*i)
	}
	fmt.Fprintln(w)
	before := cw.calls
	w.Flush()
	fmt.Println(before, cw.calls, cw.bytes, w.Buffered(), w.Available(), w.Size())
	w.WriteByte('x')
	w.WriteRune('é')
	w.WriteString(" done\n")
	w.Flush()

	in := bufio.NewReader(os.Stdin)
	sum := 0
	for {
		line, err := in.ReadString('\n')
		var n int
		if _, serr := fmt.Sscanf(line, "%d", &n); serr == nil {
			sum += n
		}
		if err == io.EOF {
			fmt.Println("last line:", line)
			break
		}
	}
	fmt.Println("sum", sum)
}
