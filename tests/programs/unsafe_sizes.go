// Sizes, alignments and offsets of every kind of type; walking memory with unsafe.Pointer.
//
// spec: Package unsafe, Size and alignment guarantees, Struct types
package main

import (
	"fmt"
	"unsafe"
)

type padded struct {
	a bool
	b int64
	c bool
	d int32
	e bool
}

type packed struct {
	b       int64
	d       int32
	a, c, e bool
}

type tail struct {
	n int32
	z struct{}
}

type header struct {
	magic   [4]byte
	version uint16
	flags   uint8
	name    string
	data    []byte
	any     interface{}
}

func main() {
	var (
		p padded
		h header
		t tail
	)
	fmt.Println(unsafe.Sizeof(p), unsafe.Alignof(p), unsafe.Sizeof(packed{}))
	fmt.Println(unsafe.Offsetof(p.a), unsafe.Offsetof(p.b), unsafe.Offsetof(p.c), unsafe.Offsetof(p.d), unsafe.Offsetof(p.e))
	fmt.Println(unsafe.Sizeof(t), unsafe.Offsetof(t.z), unsafe.Sizeof(struct{}{}), unsafe.Sizeof([0]int{}))
	fmt.Println(unsafe.Sizeof(h), unsafe.Offsetof(h.version), unsafe.Offsetof(h.flags), unsafe.Offsetof(h.name), unsafe.Offsetof(h.data), unsafe.Offsetof(h.any))
	fmt.Println(unsafe.Sizeof(int8(0)), unsafe.Sizeof(int16(0)), unsafe.Sizeof('x'), unsafe.Sizeof(0), unsafe.Sizeof(1.5), unsafe.Sizeof(1i), unsafe.Sizeof(true))
	fmt.Println(unsafe.Sizeof(""), unsafe.Sizeof([]int{}), unsafe.Sizeof(map[int]int{}), unsafe.Sizeof(func() {}), unsafe.Sizeof(&p), unsafe.Sizeof([3]int16{}))
	fmt.Println(unsafe.Alignof(int16(0)), unsafe.Alignof(p.d), unsafe.Alignof(""), unsafe.Alignof([2]byte{}), unsafe.Alignof(complex64(0)))
	const word = unsafe.Sizeof(uintptr(0))
	var sized [word]int
	fmt.Println(len(sized))

	arr := [4]uint32{0x11111111, 0x22222222, 0x33333333, 0x44444444}
	base := unsafe.Pointer(&arr)
	third := (*uint32)(unsafe.Add(base, 2*unsafe.Sizeof(arr[0])))
	*third = 0xdeadbeef
	fmt.Printf("%x\n", arr)
	lowByte := *(*byte)(unsafe.Pointer(&arr[2]))
	fmt.Printf("%x\n", lowByte)
	f := 1.0
	fmt.Printf("%#x\n", *(*uint64)(unsafe.Pointer(&f)))
	view := unsafe.Slice(&arr[1], 3)
	view[0]++
	fmt.Println(len(view), cap(view), arr[1] == 0x22222223)
	bytes := []byte("zero copy")
	s := unsafe.String(&bytes[0], 4)
	fmt.Println(s, *unsafe.StringData("xyz"), unsafe.SliceData(bytes) == &bytes[0])
	q := (*padded)(unsafe.Pointer(uintptr(unsafe.Pointer(&p)) + 0))
	q.d = 5
	*(*bool)(unsafe.Add(unsafe.Pointer(&p), unsafe.Offsetof(p.e))) = true
	fmt.Println(p)
}
