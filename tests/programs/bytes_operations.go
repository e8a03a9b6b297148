// bytes: comparison, searching, splitting, Buffer reading and writing, in-place changes.
//
// spec: Slice types, Conversions to and from a string type
package main

import (
	"bytes"
	"fmt"
	"io"
)

func main() {
	a, b := []byte("hello world"), []byte("hello")
	fmt.Println(bytes.Equal(a[:5], b), bytes.Compare(a, b), bytes.HasPrefix(a, b), bytes.Contains(a, []byte("wor")), bytes.IndexByte(a, 'w'), bytes.Index(a, []byte("o w")), bytes.Count(a, []byte("l")))
	fmt.Printf("%s %s %s\n", bytes.ToUpper(a), bytes.TrimSpace([]byte("  x ")), bytes.Title(b))
	fmt.Printf("%q %q\n", bytes.Split([]byte("a,b,c"), []byte(",")), bytes.Fields([]byte(" x  y ")))
	fmt.Printf("%s %s\n", bytes.Join([][]byte{a, b}, []byte("--")), bytes.Repeat([]byte("ab"), 3))
	fmt.Printf("%s %s\n", bytes.ReplaceAll(a, []byte("l"), []byte("L")), bytes.Map(func(r rune) rune { return r + 1 }, []byte("HAL")))
	before, after, ok := bytes.Cut([]byte("k:v"), []byte(":"))
	fmt.Println(string(before), string(after), ok)

	var buf bytes.Buffer
	buf.WriteString("line one\nline two\n")
	buf.WriteByte('!')
	buf.WriteRune('é')
	buf.Write([]byte(" tail"))
	fmt.Fprintf(&buf, " %03d", 7)
	fmt.Println(buf.Len(), buf.String())
	line, err := buf.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	line, err = buf.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	c, _ := buf.ReadByte()
	r, size, _ := buf.ReadRune()
	fmt.Println(string(c), string(r), size, string(buf.Next(3)), buf.Len())
	rest, err := io.ReadAll(&buf)
	fmt.Printf("%q %v\n", rest, err)
	_, err = buf.ReadByte()
	fmt.Println(err, err == io.EOF)
	buf.WriteString("abcdef")
	buf.Truncate(3)
	fmt.Println(buf.String())
	buf.Reset()
	n, err := buf.ReadFrom(bytes.NewReader([]byte("from reader")))
	fmt.Println(n, err, buf.String())
	var out bytes.Buffer
	m, err := buf.WriteTo(&out)
	fmt.Println(m, err, out.String(), buf.Len())
	x := bytes.TrimRight([]byte("xyz..."), ".")
	x[0] = 'X'
	fmt.Println(string(x), bytes.Equal(nil, []byte{}), bytes.IndexAny([]byte("golang"), "ny"), bytes.LastIndex(a, []byte("o")))
	nb := bytes.NewBufferString("init")
	nb.WriteString("+more")
	fmt.Println(nb)
}
