// Converting slices to arrays and array pointers: sharing, copies, and the panic on short slices.
//
// spec: Conversions from slice to array or array pointer, Array types, Run-time panics
package main

import "fmt"

type Key [4]byte
type Block [16]byte

func chunks(data []byte) (keys []Key, rest []byte) {
	for len(data) >= len(Key{}) {
		keys = append(keys, Key(data))
		data = data[4:]
	}
	return keys, data
}

func xor(dst *Block, src *Block) {
	for i := range dst {
		dst[i] ^= src[i]
	}
}

func convert(s []int) (res string) {
	defer func() {
		if r := recover(); r != nil {
			res = fmt.Sprint(r)
		}
	}()
	copied := [3]int(s)
	p := (*[3]int)(s)
	p[0]++
	return fmt.Sprint(*p, copied)
}

func main() {
	s := []int{1, 2, 3, 4}
	arr := [4]int(s)
	ptr := (*[2]int)(s[1:])
	s[1] = 20
	ptr[1] = 30
	fmt.Println(arr, s, *ptr, len(ptr), cap(s))

	keys, rest := chunks([]byte("abcdefghij"))
	for _, k := range keys {
		fmt.Print(string(k[:]), " ")
	}
	fmt.Println(string(rest))
	count := map[Key]int{}
	for _, k := range append(keys, keys...) {
		count[k]++
	}
	fmt.Println(count[Key{'a', 'b', 'c', 'd'}], len(count))

	buf := make([]byte, 32)
	for i := range buf {
		buf[i] = byte(i * 7)
	}
	xor((*Block)(buf), (*Block)(buf[16:]))
	fmt.Println(buf[:16])
	fmt.Println(convert([]int{5, 6, 7, 8}))
	fmt.Println(convert([]int{5, 6}))
	fmt.Println(convert(nil))
	var null []byte
	zero := (*[0]byte)(null)
	nonNil := (*[0]byte)([]byte{})
	fmt.Println(zero == nil, nonNil == nil, [0]byte(null) == [0]byte{})
	for i, v := range [2]string([]string{"x", "y", "z"}) {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
}
