// A hex dump of standard input in the manner of xxd, sixteen bytes a line.
//
// spec: Slice expressions, Rune literals, For statements with single condition
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func dump(w io.Writer, r io.Reader) (total int, err error) {
	buf := make([]byte, 16)
	for {
		n, err := io.ReadFull(r, buf)
		if n > 0 {
			hex := ""
			for i := 0; i < len(buf); i++ {
				if i%2 == 0 {
					hex += " "
				}
				if i < n {
					hex += fmt.Sprintf("%02x", buf[i])
				} else {
					hex += "  "
				}
			}
			text := strings.Map(func(r rune) rune {
				if r < ' ' || r > '~' {
					return '.'
				}
				return r
			}, string(buf[:n]))
			fmt.Fprintf(w, "%08x:%s  %s\n", total, hex, text)
			total += n
		}
		switch {
		case err == nil:
		case err == io.EOF || errors.Is(err, io.ErrUnexpectedEOF):
			return total, nil
		default:
			return total, err
		}
	}
}

func main() {
	fmt.Println(dump(os.Stdout, os.Stdin))
	var b strings.Builder
	n, err := dump(&b, strings.NewReader("0123456789abcdef"))
	fmt.Println(n, err, strings.Count(b.String(), "\n"))
}
