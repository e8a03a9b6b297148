// Assignability: untyped values, interfaces, directional channels, named and unnamed types, nil.
//
// spec: Assignability, Type identity, Channel types
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

type (
	Ints  []int
	Fn    func(int) int
	Table map[string]int
	Bool  bool
	Ptr   *int
	Chan  chan int
)

func sumInts(xs []int) (n int) {
	for _, x := range xs {
		n += x
	}
	return
}

func useFn(f func(int) int) int   { return f(10) }
func readOnly(c <-chan int) int   { return cap(c) }
func sendOnly(c chan<- int)       { c <- 7 }
func isNil(v interface{}) bool    { return v == nil }
func write(w io.Writer, s string) { io.WriteString(w, s) }

func main() {
	var a Ints = []int{1, 2, 3}
	var b []int = a
	b[0] = 10
	fmt.Println(sumInts(a), len(b))
	var f Fn = func(x int) int { return x * 2 }
	fmt.Println(useFn(f), useFn(func(x int) int { return -x }))
	var t Table = map[string]int{"k": 1}
	m := map[string]int(t)
	m["k"]++
	fmt.Println(t["k"])
	var ok Bool = 1 < 2
	var plain bool = 3 > 4
	ok = ok && true
	if ok && !Bool(plain) {
		fmt.Printf("%v %T\n", ok, ok)
	}
	x := 5
	var p Ptr = &x
	*p = 6
	var q *int = p
	fmt.Println(x, *q, p == &x)
	var c Chan = make(chan int, 3)
	sendOnly(c)
	var r <-chan int = c
	fmt.Println(readOnly(c), <-r, len(c))
	var w io.Writer = os.Stdout
	var sw io.StringWriter = os.Stdout
	write(w, "written\n")
	sw.WriteString("string written\n")
	var sb strings.Builder
	write(&sb, "built")
	var s fmt.Stringer = &sb
	fmt.Println(s, isNil(nil), isNil(p), isNil((*int)(nil)), isNil(error(nil)))
	var f32 float32 = 1
	var r2 rune = 'a' + 1.0
	var by byte = 'b' - 1
	var c128 complex128 = 3
	var i8 int8 = 1e2
	var any interface{} = 'x'
	fmt.Println(f32, r2, by, c128, i8, any)
	type local struct{ A int }
	var l local = struct{ A int }{4}
	fmt.Println(l)
	a, b = nil, nil
	t, f, p, c = nil, nil, nil, nil
	fmt.Println(a == nil, b == nil, t == nil, f == nil, p == nil, c == nil, len(t), sumInts(a))
}
