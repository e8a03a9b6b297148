// Conversions between strings, byte slices, rune slices, integers and named string types.
//
// spec: Conversions to and from a string type, Conversions, String literals
package main

import "fmt"

type Text string
type Bytes []byte
type Letter rune
type Word []Letter

func upper(b []byte) []byte {
	for i, c := range b {
		if 'a' <= c && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
	}
	return b
}

func caesar(s string, k int) string {
	out := []rune(s)
	for i, r := range out {
		switch {
		case r >= 'a' && r <= 'z':
			out[i] = 'a' + (r-'a'+rune(k)+26)%26
		case r >= 'A' && r <= 'Z':
			out[i] = 'A' + (r-'A'+rune(k)+26)%26
		}
	}
	return string(out)
}

func main() {
	s := "hello, wörld"
	b := []byte(s)
	u := upper(b)
	fmt.Println(s, string(b), &u[0] == &b[0], len(b), len([]rune(s)))
	t := Text(s)
	fmt.Println(string(t) == s, len(t), t[1:4], Text(b[:2])+t[len(t)-2:])
	bs := Bytes("named")
	bs[0] = 'N'
	fmt.Println(string(bs), string([]byte(bs)), Bytes(nil) == nil)
	w := Word("wörd")
	fmt.Println(len(w), string(w), string([]rune{0x4e16, 0x754c, -1, 0x10ffff + 1, 0xd800}))
	fmt.Println(string(rune(65)), string(rune(-5)) == "\ufffd", string(Letter('z')), string(rune(0x1F600)))
	secret := caesar("Attack at Dawn!", 13)
	fmt.Println(secret, caesar(secret, -13))
	raw := `line one\n
	"quoted" \u00e9`
	fmt.Println(raw, len(raw))
	fmt.Println("tab\there", "\u00e9" == "\xc3\xa9", "\101\x42\u0043\U00000044", "a"+"b" < "b", "Z" < "a")
	m := map[string]int{"key": 1}
	key := []byte("key")
	fmt.Println(m[string(key)], string(key) == "key")
	for i, c := range []byte("añ") {
		fmt.Print(i, ":", c, " ")
	}
	fmt.Println()
	empty := []byte("")
	fmt.Println(len(empty), empty == nil, string([]byte(nil)) == "")
	switch string(key) {
	case "key":
		fmt.Println("matched")
	}
}
