// Bit fields packed in words: RGB colours, IPv4 addresses and masks, permission strings.
//
// spec: Arithmetic operators, Method declarations, Conversions between numeric types
package main

import (
	"fmt"
	"strconv"
	"strings"
)

type RGB uint32

func NewRGB(r, g, b uint8) RGB { return RGB(r)<<16 | RGB(g)<<8 | RGB(b) }
func (c RGB) Split() (r, g, b uint8) {
	return uint8(c >> 16), uint8(c >> 8), uint8(c)
}
func (c RGB) Mix(d RGB) RGB {
	return c&d + (c^d)&0xfefefe>>1
}
func (c RGB) String() string { return fmt.Sprintf("#%06x", uint32(c)) }

type IP uint32

func ParseIP(s string) (ip IP, bits int, err error) {
	addr, mask, hasMask := strings.Cut(s, "/")
	bits = 32
	if hasMask {
		if bits, err = strconv.Atoi(mask); err != nil || bits < 0 || bits > 32 {
			return 0, 0, fmt.Errorf("bad mask %q", mask)
		}
	}
	parts := strings.Split(addr, ".")
	if len(parts) != 4 {
		return 0, 0, fmt.Errorf("bad address %q", addr)
	}
	for _, p := range parts {
		n, err := strconv.ParseUint(p, 10, 8)
		if err != nil {
			return 0, 0, err
		}
		ip = ip<<8 | IP(n)
	}
	return
}

func Mask(bits int) IP { return ^IP(0) << (32 - bits) }

func (ip IP) String() string {
	return fmt.Sprintf("%d.%d.%d.%d", ip>>24, ip>>16&0xff, ip>>8&0xff, ip&0xff)
}

type Mode uint16

func (m Mode) String() string {
	const rwx = "rwxrwxrwx"
	b := []byte(rwx)
	for i := range b {
		if m&(1<<(8-i)) == 0 {
			b[i] = '-'
		}
	}
	return string(b)
}

func main() {
	a, b := NewRGB(255, 128, 1), RGB(0x000080)
	fmt.Println(a, b, a.Mix(b), ^a&0xffffff)
	fmt.Println(a.Split())
	for _, s := range []string{"192.168.10.77/20", "10.0.0.1", "1.2.3", "1.2.3.256", "1.1.1.1/33", "0.0.0.0/0"} {
		ip, bits, err := ParseIP(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		m := Mask(bits)
		fmt.Println(ip, m, ip&m, ip|^m, uint64(^m)+1)
	}
	fmt.Println(Mode(0o755), Mode(0o640), Mode(0), Mode(0o777)&^0o222)
	fmt.Printf("%o %b %v\n", Mode(0o644), Mode(5), []Mode{0o400, 0o001})
}
