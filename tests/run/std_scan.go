// run

// fmt's Scan functions: operands, formats, widths, errors and Scanners.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type Celsius float64
type Name string

// pair scans itself as a:b.
type pair struct{ a, b int }

func (p *pair) Scan(s fmt.ScanState, verb rune) error {
	tok, err := s.Token(true, nil)
	if err != nil {
		return err
	}
	if n, err := fmt.Sscanf(string(tok), "%d:%d", &p.a, &p.b); n != 2 {
		return fmt.Errorf("bad pair %q: %w", tok, err)
	}
	return nil
}

func main() {
	var (
		i    int
		i8   int8
		u    uint
		u8   uint8
		f    float64
		f32  float32
		s, t string
		b    bool
		r    rune
		by   []byte
		c    Celsius
		nm   Name
		p    pair
		x    struct{}
	)
	show := func(n int, err error) {
		fmt.Println(n, err, errors.Is(err, io.EOF), "|", i, i8, u, u8, f, f32, fmt.Sprintf("%q %q", s, t), b, r, string(by), c, nm, p)
	}
	show(fmt.Sscan("12 -7 34 255 1.5e3 2.25 hello wörld true", &i, &i8, &u, &u8, &f, &f32, &s, &t, &b))
	show(fmt.Sscan("0x1F\n0b101 0o17 017 1_000", &i, &i8, &u, &u8, &f))
	show(fmt.Sscan("65 bytes 36.6 named 3:4", &r, &by, &c, &nm, &p))
	show(fmt.Sscan("", &i))
	show(fmt.Sscan("  ", &i))
	show(fmt.Sscan("5", &i, &u))
	show(fmt.Sscan("abc", &i))
	show(fmt.Sscan("300", &u8))
	show(fmt.Sscan("-200", &i8))
	show(fmt.Sscan("99999999999999999999", &i))
	show(fmt.Sscan("-1", &u))
	show(fmt.Sscan("1.5.5", &f, &f32))
	show(fmt.Sscan("trux", &b))
	show(fmt.Sscan("F 1", &b, &i))
	show(fmt.Sscan("3 4", i))
	show(fmt.Sscan("3 4", &x))
	show(fmt.Sscan("3-4", &p))
	show(fmt.Sscan("1 2 3", &i, &u))
	show(fmt.Sscanln("1 2", &i, &u))
	show(fmt.Sscanln("1 2 3", &i, &u))
	show(fmt.Sscanln("1\n2", &i, &u))
	show(fmt.Sscanln("", &i))
	show(fmt.Sscanln("\n", &i))
	show(fmt.Sscanln("7\r\n8", &i))
	show(fmt.Sscanf("10-20:abc", "%d-%d:%s", &i, &u, &s))
	show(fmt.Sscanf("12345678", "%3d%2d%s", &i, &u, &s))
	show(fmt.Sscanf("ff 777 101 x", "%x %o %b %c", &i, &u, &u8, &r))
	show(fmt.Sscanf(`"quoted \"text\"" 68656c6c6f`, "%q %x", &s, &by))
	show(fmt.Sscanf("U+1F600 50%", "%U %d%%", &r, &i))
	show(fmt.Sscanf("age: 5", "age: %d years", &i))
	show(fmt.Sscanf("nope", "age: %d", &i))
	show(fmt.Sscanf("5", "%d %d", &i, &u))
	show(fmt.Sscanf("5 6", "%d", &i, &u))
	show(fmt.Sscanf("5 6", "%d %d", &i))
	show(fmt.Sscanf("5\n6", "%d\n%d", &i, &u))
	show(fmt.Sscanf("5\n6", "%d %d", &i, &u))
	show(fmt.Sscanf("5 6", "%d\n%d", &i, &u))
	show(fmt.Sscanf("x", "%z", &i))
	show(fmt.Sscanf("a b", "%s%", &s))
	show(fmt.Sscanf("3.5e2,NaN,+Inf", "%f,%g,%e", &f, &f32, &c))
	show(fmt.Sscanf("  7  ", " %d ", &i))
	show(fmt.Sscanf("t", "%t", &b))
	show(fmt.Sscanf("zz", "%x", &s))
	show(fmt.Sscanf("abc", "%5c", &r))
	show(fmt.Sscanf("", "%d", &i))
	show(fmt.Sscanf("3p4 1:2", "%f %v", &f, &p))
	show(fmt.Sscanf("héllo", "%3s%s", &s, &t))

	in := bufio.NewReader(strings.NewReader("3\n10 20 30\nend of input\n"))
	var n, sum int
	fmt.Fscan(in, &n)
	for k := 0; k < n; k++ {
		fmt.Fscan(in, &i)
		sum += i
	}
	fmt.Fscanln(in)
	line, _ := in.ReadString('\n')
	fmt.Printf("%d %d %q\n", n, sum, line)
	_, err := fmt.Fscan(in, &i)
	fmt.Println(err)
	rd := strings.NewReader("1,2;x")
	cnt, err := fmt.Fscanf(rd, "%d,%d;", &i, &u)
	rest, _ := io.ReadAll(rd)
	fmt.Println(cnt, err, i, u, string(rest))
	cnt, err = fmt.Fscan(io.LimitReader(strings.NewReader("12345 ü7"), 8), &i, &s)
	fmt.Println(cnt, err, i, s)
	cnt, err = fmt.Fscan(os.Stdin, &i)
	fmt.Println(cnt, err)
}

// Output:
// 9 <nil> false | 12 -7 34 255 1500 2.25 "hello" "wörld" true 0  0  {0 0}
// 5 <nil> false | 31 5 15 15 1000 2.25 "hello" "wörld" true 0  0  {0 0}
// 5 <nil> false | 31 5 15 15 1000 2.25 "hello" "wörld" true 65 bytes 36.6 named {3 4}
// 0 EOF true | 31 5 15 15 1000 2.25 "hello" "wörld" true 65 bytes 36.6 named {3 4}
// 0 EOF true | 31 5 15 15 1000 2.25 "hello" "wörld" true 65 bytes 36.6 named {3 4}
// 1 EOF true | 5 5 15 15 1000 2.25 "hello" "wörld" true 65 bytes 36.6 named {3 4}
// 0 expected integer false | 5 5 15 15 1000 2.25 "hello" "wörld" true 65 bytes 36.6 named {3 4}
// 0 unsigned integer overflow on token 300 false | 5 5 15 15 1000 2.25 "hello" "wörld" true 65 bytes 36.6 named {3 4}
// 0 integer overflow on token -200 false | 5 5 15 15 1000 2.25 "hello" "wörld" true 65 bytes 36.6 named {3 4}
// 0 strconv.ParseInt: parsing "99999999999999999999": value out of range false | 5 5 15 15 1000 2.25 "hello" "wörld" true 65 bytes 36.6 named {3 4}
// 0 expected integer false | 5 5 15 15 1000 2.25 "hello" "wörld" true 65 bytes 36.6 named {3 4}
// 2 <nil> false | 5 5 15 15 1.5 0.5 "hello" "wörld" true 65 bytes 36.6 named {3 4}
// 0 syntax error scanning boolean false | 5 5 15 15 1.5 0.5 "hello" "wörld" true 65 bytes 36.6 named {3 4}
// 2 <nil> false | 1 5 15 15 1.5 0.5 "hello" "wörld" false 65 bytes 36.6 named {3 4}
// 0 type not a pointer: int false | 1 5 15 15 1.5 0.5 "hello" "wörld" false 65 bytes 36.6 named {3 4}
// 0 can't scan type: *struct {} false | 1 5 15 15 1.5 0.5 "hello" "wörld" false 65 bytes 36.6 named {3 4}
// 0 bad pair "3-4": input does not match format false | 1 5 15 15 1.5 0.5 "hello" "wörld" false 65 bytes 36.6 named {3 4}
// 2 <nil> false | 1 5 2 15 1.5 0.5 "hello" "wörld" false 65 bytes 36.6 named {3 4}
// 2 <nil> false | 1 5 2 15 1.5 0.5 "hello" "wörld" false 65 bytes 36.6 named {3 4}
// 2 expected newline false | 1 5 2 15 1.5 0.5 "hello" "wörld" false 65 bytes 36.6 named {3 4}
// 1 unexpected newline false | 1 5 2 15 1.5 0.5 "hello" "wörld" false 65 bytes 36.6 named {3 4}
// 0 EOF true | 1 5 2 15 1.5 0.5 "hello" "wörld" false 65 bytes 36.6 named {3 4}
// 0 unexpected newline false | 1 5 2 15 1.5 0.5 "hello" "wörld" false 65 bytes 36.6 named {3 4}
// 1 <nil> false | 7 5 2 15 1.5 0.5 "hello" "wörld" false 65 bytes 36.6 named {3 4}
// 3 <nil> false | 10 5 20 15 1.5 0.5 "abc" "wörld" false 65 bytes 36.6 named {3 4}
// 3 <nil> false | 123 5 45 15 1.5 0.5 "678" "wörld" false 65 bytes 36.6 named {3 4}
// 4 <nil> false | 255 5 511 5 1.5 0.5 "678" "wörld" false 120 bytes 36.6 named {3 4}
// 2 <nil> false | 255 5 511 5 1.5 0.5 "quoted \"text\"" "wörld" false 120 hello 36.6 named {3 4}
// 2 <nil> false | 50 5 511 5 1.5 0.5 "quoted \"text\"" "wörld" false 128512 hello 36.6 named {3 4}
// 1 unexpected EOF false | 5 5 511 5 1.5 0.5 "quoted \"text\"" "wörld" false 128512 hello 36.6 named {3 4}
// 0 input does not match format false | 5 5 511 5 1.5 0.5 "quoted \"text\"" "wörld" false 128512 hello 36.6 named {3 4}
// 1 EOF true | 5 5 511 5 1.5 0.5 "quoted \"text\"" "wörld" false 128512 hello 36.6 named {3 4}
// 1 too many operands false | 5 5 511 5 1.5 0.5 "quoted \"text\"" "wörld" false 128512 hello 36.6 named {3 4}
// 1 too few operands for format '%d' false | 5 5 511 5 1.5 0.5 "quoted \"text\"" "wörld" false 128512 hello 36.6 named {3 4}
// 2 <nil> false | 5 5 6 5 1.5 0.5 "quoted \"text\"" "wörld" false 128512 hello 36.6 named {3 4}
// 1 newline in input does not match format false | 5 5 6 5 1.5 0.5 "quoted \"text\"" "wörld" false 128512 hello 36.6 named {3 4}
// 1 newline in format does not match input false | 5 5 6 5 1.5 0.5 "quoted \"text\"" "wörld" false 128512 hello 36.6 named {3 4}
// 0 bad verb '%z' for integer false | 5 5 6 5 1.5 0.5 "quoted \"text\"" "wörld" false 128512 hello 36.6 named {3 4}
// 1 missing verb: % at end of format string false | 5 5 6 5 1.5 0.5 "a" "wörld" false 128512 hello 36.6 named {3 4}
// 3 <nil> false | 5 5 6 5 350 NaN "a" "wörld" false 128512 hello +Inf named {3 4}
// 1 <nil> false | 7 5 6 5 350 NaN "a" "wörld" false 128512 hello +Inf named {3 4}
// 1 <nil> false | 7 5 6 5 350 NaN "a" "wörld" true 128512 hello +Inf named {3 4}
// 0 no hex data for %x string false | 7 5 6 5 350 NaN "a" "wörld" true 128512 hello +Inf named {3 4}
// 1 <nil> false | 7 5 6 5 350 NaN "a" "wörld" true 97 hello +Inf named {3 4}
// 0 EOF true | 7 5 6 5 350 NaN "a" "wörld" true 97 hello +Inf named {3 4}
// 2 <nil> false | 7 5 6 5 48 NaN "a" "wörld" true 97 hello +Inf named {1 2}
// 2 <nil> false | 7 5 6 5 48 NaN "hél" "lo" true 97 hello +Inf named {1 2}
// 3 60 "end of input\n"
// EOF
// 2 <nil> 1 2 x
// 2 <nil> 12345 ü
// 0 EOF
