// Binary encoding by hand: varints, zigzag, big and little endian, length-prefixed records.
//
// spec: Conversions between numeric types, Appending to and copying slices
package main

import (
	"bytes"
	"errors"
	"fmt"
	"math"
)

var errShort = errors.New("short buffer")

func putUvarint(b []byte, x uint64) []byte {
	for x >= 0x80 {
		b = append(b, byte(x)|0x80)
		x >>= 7
	}
	return append(b, byte(x))
}

func uvarint(b []byte) (x uint64, rest []byte, err error) {
	for i, c := range b {
		if i == 9 && c > 1 || i > 9 {
			return 0, nil, errors.New("overflow")
		}
		x |= uint64(c&0x7f) << (7 * i)
		if c < 0x80 {
			return x, b[i+1:], nil
		}
	}
	return 0, nil, errShort
}

func zigzag(n int64) uint64   { return uint64(n)<<1 ^ uint64(n>>63) }
func unzigzag(u uint64) int64 { return int64(u>>1) ^ -int64(u&1) }

func be32(v uint32) []byte { return []byte{byte(v >> 24), byte(v >> 16), byte(v >> 8), byte(v)} }
func le16(b []byte) uint16 { return uint16(b[0]) | uint16(b[1])<<8 }

type record struct {
	id    int64
	score float64
	name  string
}

func (r record) encode(b []byte) []byte {
	b = putUvarint(b, zigzag(r.id))
	bits := math.Float64bits(r.score)
	b = append(b, be32(uint32(bits>>32))...)
	b = append(b, be32(uint32(bits))...)
	b = putUvarint(b, uint64(len(r.name)))
	return append(b, r.name...)
}

func decode(b []byte) (r record, rest []byte, err error) {
	u, b, err := uvarint(b)
	if err != nil {
		return r, nil, fmt.Errorf("id: %w", err)
	}
	r.id = unzigzag(u)
	if len(b) < 8 {
		return r, nil, fmt.Errorf("score: %w", errShort)
	}
	var bits uint64
	for _, c := range b[:8] {
		bits = bits<<8 | uint64(c)
	}
	r.score = math.Float64frombits(bits)
	n, b, err := uvarint(b[8:])
	if err != nil || uint64(len(b)) < n {
		return r, nil, fmt.Errorf("name: %w", errShort)
	}
	r.name = string(b[:n])
	return r, b[n:], nil
}

func main() {
	for _, x := range []uint64{0, 1, 127, 128, 300, 1 << 32, math.MaxUint64} {
		b := putUvarint(nil, x)
		y, rest, err := uvarint(append(b, 0xee))
		fmt.Printf("%d % x %v %x %v\n", x, b, x == y, rest, err)
	}
	for _, n := range []int64{0, -1, 1, -2, math.MinInt64, math.MaxInt64} {
		fmt.Print(zigzag(n), " ", unzigzag(zigzag(n)) == n, " ")
	}
	fmt.Println(le16([]byte{0x34, 0x12}) == 0x1234)
	records := []record{{1, 2.5, "one"}, {-70000, math.Inf(-1), "größe"}, {0, 0, ""}}
	var b []byte
	for _, r := range records {
		b = r.encode(b)
	}
	fmt.Printf("%d % x\n", len(b), b[:12])
	for rest := b; len(rest) > 0; {
		var r record
		var err error
		r, rest, err = decode(rest)
		fmt.Println(r, len(rest), err)
	}
	_, _, err := decode(b[:5])
	fmt.Println(err, errors.Is(err, errShort))
	_, _, err = uvarint(bytes.Repeat([]byte{0xff}, 11))
	fmt.Println(err)
}
