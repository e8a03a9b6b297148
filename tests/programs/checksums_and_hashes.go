// CRC-32, Adler-32, FNV-1a, and SHA-1 by hand over known inputs.
//
// spec: Arithmetic operators, Array types, Integer overflow
package main

import (
	"fmt"
	"math/bits"
	"strings"
)

var crcTable = func() (t [256]uint32) {
	for i := range t {
		c := uint32(i)
		for range 8 {
			if c&1 == 1 {
				c = c>>1 ^ 0xedb88320
			} else {
				c >>= 1
			}
		}
		t[i] = c
	}
	return
}()

func crc32(data string) uint32 {
	crc := ^uint32(0)
	for i := 0; i < len(data); i++ {
		crc = crcTable[byte(crc)^data[i]] ^ crc>>8
	}
	return ^crc
}

func adler32(data string) uint32 {
	a, b := uint32(1), uint32(0)
	for _, c := range []byte(data) {
		a = (a + uint32(c)) % 65521
		b = (b + a) % 65521
	}
	return b<<16 | a
}

func fnv1a(data string) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range []byte(data) {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h
}

func sha1(msg []byte) (sum [20]byte) {
	h := [5]uint32{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0}
	length := uint64(len(msg)) * 8
	msg = append(msg, 0x80)
	for len(msg)%64 != 56 {
		msg = append(msg, 0)
	}
	for s := 56; s >= 0; s -= 8 {
		msg = append(msg, byte(length>>s))
	}
	for ; len(msg) > 0; msg = msg[64:] {
		var w [80]uint32
		for i := range 16 {
			w[i] = uint32(msg[4*i])<<24 | uint32(msg[4*i+1])<<16 | uint32(msg[4*i+2])<<8 | uint32(msg[4*i+3])
		}
		for i := 16; i < 80; i++ {
			w[i] = bits.RotateLeft32(w[i-3]^w[i-8]^w[i-14]^w[i-16], 1)
		}
		a, b, c, d, e := h[0], h[1], h[2], h[3], h[4]
		for i, x := range w {
			var f, k uint32
			switch {
			case i < 20:
				f, k = b&c|^b&d, 0x5a827999
			case i < 40:
				f, k = b^c^d, 0x6ed9eba1
			case i < 60:
				f, k = b&c|b&d|c&d, 0x8f1bbcdc
			default:
				f, k = b^c^d, 0xca62c1d6
			}
			a, b, c, d, e = bits.RotateLeft32(a, 5)+f+e+k+x, a, bits.RotateLeft32(b, 30), c, d
		}
		h[0], h[1], h[2], h[3], h[4] = h[0]+a, h[1]+b, h[2]+c, h[3]+d, h[4]+e
	}
	for i, v := range h {
		for j := range 4 {
			sum[4*i+j] = byte(v >> (24 - 8*j))
		}
	}
	return
}

func main() {
	for _, s := range []string{"", "a", "The quick brown fox jumps over the lazy dog", strings.Repeat("0123456789", 30)} {
		fmt.Printf("%08x %08x %016x\n%x\n", crc32(s), adler32(s), fnv1a(s), sha1([]byte(s)))
	}
}
