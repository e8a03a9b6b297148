// Goto: a hand-written scanner as a state machine, retry loops, jumping out of nested blocks.
//
// spec: Goto statements, Label scopes, Labeled statements
package main

import "fmt"

// number reports the kind of number literal that s is.
func number(s string) string {
	i := 0
	next := func() byte {
		if i == len(s) {
			return 0
		}
		i++
		return s[i-1]
	}
	digit := func(c byte) bool { return '0' <= c && c <= '9' }
	var c byte

	c = next()
	if c == '-' || c == '+' {
		c = next()
	}
	if !digit(c) {
		goto bad
	}
integer:
	c = next()
	if digit(c) {
		goto integer
	}
	switch c {
	case 0:
		return "integer"
	case '.':
		goto fraction
	case 'e', 'E':
		goto exponent
	}
	goto bad
fraction:
	c = next()
	if digit(c) {
		goto fraction
	}
	if c == 0 {
		return "decimal"
	}
	if c != 'e' && c != 'E' {
		goto bad
	}
exponent:
	c = next()
	if c == '-' {
		c = next()
	}
	if !digit(c) {
		goto bad
	}
more:
	c = next()
	if digit(c) {
		goto more
	}
	if c == 0 {
		return "scientific"
	}
bad:
	return fmt.Sprintf("bad at %d", i)
}

func gcd(a, b int) int {
top:
	if b == 0 {
		return a
	}
	a, b = b, a%b
	goto top
}

func retry(limit int, f func(int) bool) (tries int) {
again:
	tries++
	if !f(tries) && tries < limit {
		goto again
	}
	return
}

func main() {
	for _, s := range []string{"42", "-7", "3.14", "1e10", "2.5E-3", "x", "1.2.3", "", "-", "1e", "9z"} {
		fmt.Printf("%q %s\n", s, number(s))
	}
	fmt.Println(gcd(1071, 462), gcd(17, 5))
	fmt.Println(retry(5, func(n int) bool { return n*n > 8 }), retry(3, func(int) bool { return false }))
	for i := 0; i < 10; i++ {
		for j := 0; j < 10; j++ {
			if i*j == 35 {
				fmt.Println("out at", i, j)
				goto done
			}
		}
	}
done:
	fmt.Println("done")
}
