// Ways to build strings agree: concatenation, Builder, Buffer, Join, Sprintf, byte slices.
//
// spec: String concatenation, String types, Comparison operators
package main

import (
	"bytes"
	"fmt"
	"strings"
)

func concat(parts []string) (s string) {
	for _, p := range parts {
		s += p + ","
	}
	return
}

func builder(parts []string) string {
	var b strings.Builder
	b.Grow(100)
	for _, p := range parts {
		b.WriteString(p)
		b.WriteByte(',')
	}
	return b.String()
}

func buffer(parts []string) string {
	var b bytes.Buffer
	for _, p := range parts {
		fmt.Fprintf(&b, "%s,", p)
	}
	return b.String()
}

func raw(parts []string) string {
	var b []byte
	for _, p := range parts {
		b = append(append(b, p...), ',')
	}
	return string(b)
}

func main() {
	var parts []string
	for i := range 40 {
		parts = append(parts, strings.Repeat(string(rune('a'+i%26)), i%4))
	}
	want := strings.Join(parts, ",") + ","
	for _, f := range []func([]string) string{concat, builder, buffer, raw} {
		got := f(parts)
		fmt.Println(got == want, len(got), f(nil) == "")
	}
	a, b, c := "x", "", "z"
	fmt.Println(a+b+c, a+b == a, b+b == "", a < c, a+"é"+c, "lit"+a+"eral"+b+"!")
	s := "abc"
	t := s
	s += "d"
	fmt.Println(s, t, s > t, s[:3] == t, strings.Compare(s, t))
	bs := []byte(s)
	u := string(bs)
	bs[0] = 'X'
	fmt.Println(u, string(bs), s)
	words := map[string]int{}
	for _, w := range []string{"a" + "b", "ab", string([]byte{'a', 'b'}), "abc"[:2]} {
		words[w]++
	}
	fmt.Println(words, "a\x00b" < "a\x00c", "a" < "a\x00", "Zebra" < "apple", "é" > "z")
	long := strings.Repeat("0123456789", 1000)
	fmt.Println(len(long+long), long[9995:]+long[:5], strings.Count(long, "9"))
	const banner = "=" + "=" + "="
	fmt.Println(banner + fmt.Sprint(len(banner)) + banner)
}
