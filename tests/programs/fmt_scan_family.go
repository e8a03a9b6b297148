// fmt.Sscan, Sscanf, Fscan and Scan on standard input.
//
// spec: Errors, Address operators, For statements with single condition
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

func main() {
	var (
		a, b int
		f    float64
		s, t string
		c    rune
		u    uint8
		ok   bool
	)
	n, err := fmt.Sscan("10 -20 2.5 word true", &a, &b, &f, &s, &ok)
	fmt.Println(n, err, a, b, f, s, ok)
	n, err = fmt.Sscanf("id:42 name=bob", "id:%d name=%s", &a, &s)
	fmt.Println(n, err, a, s)
	n, err = fmt.Sscanf("ff 0x1f x", "%x %v %c", &a, &b, &c)
	fmt.Println(n, err, a, b, string(c))
	n, err = fmt.Sscan("300", &u)
	fmt.Println(n, err, u)
	n, err = fmt.Sscan("abc", &a)
	fmt.Println(n, err)
	n, err = fmt.Sscan("1", &a, &b)
	fmt.Println(n, err, a)
	n, err = fmt.Sscanln("7 8\n9", &a, &b)
	fmt.Println(n, err, a, b)
	n, err = fmt.Sscanf("5-apples", "%d-%5s", &a, &t)
	fmt.Println(n, err, a, t)
	n, err = fmt.Sscanf("12345", "%2d%3d", &a, &b)
	fmt.Println(n, err, a, b)

	r := strings.NewReader("1 2 3 x")
	sum := 0
	for {
		var v int
		if _, err := fmt.Fscan(r, &v); err != nil {
			fmt.Println("stopped:", err)
			break
		}
		sum += v
	}
	fmt.Println(sum)

	in := bufio.NewReader(os.Stdin)
	var rows, cols int
	fmt.Fscan(in, &rows, &cols)
	total := 0
	for i := 0; i < rows*cols; i++ {
		var v int
		fmt.Fscan(in, &v)
		total += v
	}
	var name string
	fmt.Fscanln(in)
	fmt.Fscanf(in, "name %q", &name)
	fmt.Println(rows, cols, total, name)
}
