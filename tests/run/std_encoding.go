// run

// encoding/binary, hex and base64; hash/fnv, crc32, adler32 and maphash.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash/adler32"
	"hash/crc32"
	"hash/fnv"
	"hash/maphash"
	"io"
	"strings"
)

func main() {
	b := make([]byte, 8)
	for _, o := range []binary.ByteOrder{binary.BigEndian, binary.LittleEndian, binary.NativeEndian} {
		o.PutUint16(b, 0xfedc)
		fmt.Printf("%s %x %x ", o, b[:2], o.Uint16(b))
		o.PutUint32(b, 0xfedcba98)
		fmt.Printf("%x %x ", b[:4], o.Uint32(b))
		o.PutUint64(b, 0xfedcba9876543210)
		fmt.Printf("%x %x\n", b, o.Uint64(b))
	}
	b = binary.BigEndian.AppendUint32(nil, 1)
	b = binary.LittleEndian.AppendUint16(b, 2)
	b = binary.LittleEndian.AppendUint64(b, 3)
	fmt.Println(b)
	for _, x := range []uint64{0, 1, 127, 128, 300, 1 << 32, 1<<64 - 1} {
		b := binary.AppendUvarint(nil, x)
		y, n := binary.Uvarint(b)
		v := binary.AppendVarint(nil, -int64(x))
		z, m := binary.Varint(v)
		q := make([]byte, binary.MaxVarintLen64)
		fmt.Println(b, y, n, v, z, m, binary.PutUvarint(q, x), binary.PutVarint(q, int64(x)))
	}
	fmt.Println(binary.Uvarint([]byte{0x80}))
	fmt.Println(binary.Uvarint([]byte{255, 255, 255, 255, 255, 255, 255, 255, 255, 2}))
	fmt.Println(binary.Uvarint([]byte{255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1}))
	fmt.Println(binary.ReadUvarint(strings.NewReader("\xac\x02")))
	fmt.Println(binary.ReadVarint(strings.NewReader("\xac")))

	fmt.Println(hex.EncodeToString([]byte("Hello\xff")))
	for _, s := range []string{"48656C6c6f", "", "4", "4g", "zz", "484", "48x"} {
		d, err := hex.DecodeString(s)
		fmt.Printf("%q %v\n", d, err)
	}
	fmt.Print(hex.Dump([]byte("The quick brown fox\x00\x01 jumps over.")))

	encodings := []*base64.Encoding{base64.StdEncoding, base64.URLEncoding, base64.RawStdEncoding, base64.RawURLEncoding}
	for _, e := range encodings {
		for i := 0; i < 6; i++ {
			s := e.EncodeToString([]byte("\xfb\xff\xfe~?\x00")[:i])
			d, err := e.DecodeString(s)
			fmt.Printf("%s %d %d %x %v; ", s, e.EncodedLen(i), e.DecodedLen(len(s)), d, err)
		}
		fmt.Println()
		for _, s := range []string{"YQ==", "YQ", "YQ=", "YQ===", "YWI=", "YW=I", "Y", "====", "YWJj\nZGU=\n", "Y W", "YQ==YQ==", "YR==", "a-_b", "A*BC"} {
			d, err := e.DecodeString(s)
			_, strict := e.Strict().DecodeString(s)
			fmt.Printf("%q %v %v; ", d, err, strict)
		}
		fmt.Println()
	}
	var sb strings.Builder
	enc := base64.NewEncoder(base64.StdEncoding, &sb)
	enc.Write([]byte("ab"))
	enc.Write([]byte("cdefg"))
	enc.Close()
	all, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader(sb.String())))
	fmt.Println(sb.String(), string(all), err)

	for _, s := range []string{"", "a", "hello, world", strings.Repeat("xyz", 100)} {
		h32, h32a, h64, h64a := fnv.New32(), fnv.New32a(), fnv.New64(), fnv.New64a()
		io.WriteString(h32, s)
		h32a.Write([]byte(s))
		h64.Write([]byte(s))
		h64a.Write([]byte(s))
		fmt.Println(h32.Sum32(), h32a.Sum32(), h64.Sum64(), h64a.Sum64(), h32.Size(), h64a.Sum([]byte{1}))
		fmt.Println(crc32.ChecksumIEEE([]byte(s)), crc32.Checksum([]byte(s), crc32.MakeTable(crc32.Castagnoli)), adler32.Checksum([]byte(s)))
		c := crc32.NewIEEE()
		c.Write([]byte(s))
		c.Write([]byte(s))
		fmt.Printf("%08x %x\n", c.Sum32(), c.Sum(nil))
	}
	var h maphash.Hash
	h.WriteString("hello")
	one := h.Sum64()
	h.Reset()
	h.Write([]byte("hello"))
	fmt.Println(one == h.Sum64(), one == maphash.String(h.Seed(), "hello"), one != maphash.String(maphash.MakeSeed(), "hello"))
}

// Output:
// BigEndian fedc fedc fedcba98 fedcba98 fedcba9876543210 fedcba9876543210
// LittleEndian dcfe fedc 98badcfe fedcba98 1032547698badcfe fedcba9876543210
// NativeEndian dcfe fedc 98badcfe fedcba98 1032547698badcfe fedcba9876543210
// [0 0 0 1 2 0 3 0 0 0 0 0 0 0]
// [0] 0 1 [0] 0 1 1 1
// [1] 1 1 [1] -1 1 1 1
// [127] 127 1 [253 1] -127 2 1 2
// [128 1] 128 2 [255 1] -128 2 2 2
// [172 2] 300 2 [215 4] -300 2 2 2
// [128 128 128 128 16] 4294967296 5 [255 255 255 255 31] -4294967296 5 5 5
// [255 255 255 255 255 255 255 255 255 1] 18446744073709551615 10 [2] 1 1 10 1
// 0 0
// 0 -10
// 0 -11
// 300 <nil>
// 22 unexpected EOF
// 48656c6c6fff
// "Hello" <nil>
// "" <nil>
// "" encoding/hex: odd length hex string
// "" encoding/hex: invalid byte: U+0067 'g'
// "" encoding/hex: invalid byte: U+007A 'z'
// "H" encoding/hex: odd length hex string
// "H" encoding/hex: invalid byte: U+0078 'x'
// 00000000  54 68 65 20 71 75 69 63  6b 20 62 72 6f 77 6e 20  |The quick brown |
// 00000010  66 6f 78 00 01 20 6a 75  6d 70 73 20 6f 76 65 72  |fox.. jumps over|
// 00000020  2e                                                |.|
//  0 0  <nil>; +w== 4 3 fb <nil>; +/8= 4 3 fbff <nil>; +//+ 4 3 fbfffe <nil>; +//+fg== 8 6 fbfffe7e <nil>; +//+fj8= 8 6 fbfffe7e3f <nil>; 
// "a" <nil> <nil>; "" illegal base64 data at input byte 0 illegal base64 data at input byte 0; "" illegal base64 data at input byte 3 illegal base64 data at input byte 3; "a" illegal base64 data at input byte 4 illegal base64 data at input byte 4; "ab" <nil> <nil>; "" illegal base64 data at input byte 2 illegal base64 data at input byte 2; "" illegal base64 data at input byte 0 illegal base64 data at input byte 0; "" illegal base64 data at input byte 0 illegal base64 data at input byte 0; "abcde" <nil> <nil>; "" illegal base64 data at input byte 1 illegal base64 data at input byte 1; "a" illegal base64 data at input byte 4 illegal base64 data at input byte 4; "a" <nil> illegal base64 data at input byte 2; "" illegal base64 data at input byte 1 illegal base64 data at input byte 1; "" illegal base64 data at input byte 1 illegal base64 data at input byte 1; 
//  0 0  <nil>; -w== 4 3 fb <nil>; -_8= 4 3 fbff <nil>; -__- 4 3 fbfffe <nil>; -__-fg== 8 6 fbfffe7e <nil>; -__-fj8= 8 6 fbfffe7e3f <nil>; 
// "a" <nil> <nil>; "" illegal base64 data at input byte 0 illegal base64 data at input byte 0; "" illegal base64 data at input byte 3 illegal base64 data at input byte 3; "a" illegal base64 data at input byte 4 illegal base64 data at input byte 4; "ab" <nil> <nil>; "" illegal base64 data at input byte 2 illegal base64 data at input byte 2; "" illegal base64 data at input byte 0 illegal base64 data at input byte 0; "" illegal base64 data at input byte 0 illegal base64 data at input byte 0; "abcde" <nil> <nil>; "" illegal base64 data at input byte 1 illegal base64 data at input byte 1; "a" illegal base64 data at input byte 4 illegal base64 data at input byte 4; "a" <nil> illegal base64 data at input byte 2; "k\xef\xdb" <nil> <nil>; "" illegal base64 data at input byte 1 illegal base64 data at input byte 1; 
//  0 0  <nil>; +w 2 1 fb <nil>; +/8 3 2 fbff <nil>; +//+ 4 3 fbfffe <nil>; +//+fg 6 4 fbfffe7e <nil>; +//+fj8 7 5 fbfffe7e3f <nil>; 
// "" illegal base64 data at input byte 2 illegal base64 data at input byte 2; "a" <nil> <nil>; "" illegal base64 data at input byte 2 illegal base64 data at input byte 2; "" illegal base64 data at input byte 2 illegal base64 data at input byte 2; "" illegal base64 data at input byte 3 illegal base64 data at input byte 3; "" illegal base64 data at input byte 2 illegal base64 data at input byte 2; "" illegal base64 data at input byte 0 illegal base64 data at input byte 0; "" illegal base64 data at input byte 0 illegal base64 data at input byte 0; "abc" illegal base64 data at input byte 8 illegal base64 data at input byte 8; "" illegal base64 data at input byte 1 illegal base64 data at input byte 1; "" illegal base64 data at input byte 2 illegal base64 data at input byte 2; "" illegal base64 data at input byte 2 illegal base64 data at input byte 2; "" illegal base64 data at input byte 1 illegal base64 data at input byte 1; "" illegal base64 data at input byte 1 illegal base64 data at input byte 1; 
//  0 0  <nil>; -w 2 1 fb <nil>; -_8 3 2 fbff <nil>; -__- 4 3 fbfffe <nil>; -__-fg 6 4 fbfffe7e <nil>; -__-fj8 7 5 fbfffe7e3f <nil>; 
// "" illegal base64 data at input byte 2 illegal base64 data at input byte 2; "a" <nil> <nil>; "" illegal base64 data at input byte 2 illegal base64 data at input byte 2; "" illegal base64 data at input byte 2 illegal base64 data at input byte 2; "" illegal base64 data at input byte 3 illegal base64 data at input byte 3; "" illegal base64 data at input byte 2 illegal base64 data at input byte 2; "" illegal base64 data at input byte 0 illegal base64 data at input byte 0; "" illegal base64 data at input byte 0 illegal base64 data at input byte 0; "abc" illegal base64 data at input byte 8 illegal base64 data at input byte 8; "" illegal base64 data at input byte 1 illegal base64 data at input byte 1; "" illegal base64 data at input byte 2 illegal base64 data at input byte 2; "" illegal base64 data at input byte 2 illegal base64 data at input byte 2; "k\xef\xdb" <nil> <nil>; "" illegal base64 data at input byte 1 illegal base64 data at input byte 1; 
// YWJjZGVmZw== abcdefg <nil>
// 2166136261 2166136261 14695981039346656037 14695981039346656037 4 [1 203 242 156 228 132 34 35 37]
// 0 0 1
// 00000000 00000000
// 84696446 3826002220 12638153115695167422 12638187200555641996 4 [1 175 99 220 76 134 1 236 140]
// 3904355907 3251651376 6422626
// 078a19d7 078a19d7
// 1441171357 1292805149 733686394982303293 1702823495152329533 4 [1 23 161 164 242 103 190 99 61]
// 4289425978 1771676703 492045449
// bf0cba00 bf0cba00
// 2581618233 2031484865 3631295784967945049 11477321806131217377 4 [1 159 71 163 95 139 75 195 225]
// 2100416659 714400273 1638895053
// 6e951c8a 6e951c8a
// true true true
