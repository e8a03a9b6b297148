// How capacities grow with append, for several element sizes.
//
// spec: Appending to and copying slices, Length and capacity
// go: 1.19
package main

import "fmt"

type wide struct{ a, b, c int64 }

func grow(n int) []int {
	var s []int
	var caps []int
	for i := 0; i < n; i++ {
		before := cap(s)
		s = append(s, i)
		if cap(s) != before {
			caps = append(caps, cap(s))
		}
	}
	return caps
}

func main() {
	fmt.Println(grow(3000))
	var bytes []byte
	last := -1
	for i := 0; i < 600; i++ {
		bytes = append(bytes, 'x')
		if cap(bytes) != last {
			last = cap(bytes)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	var ws []wide
	last = -1
	for i := 0; i < 60; i++ {
		ws = append(ws, wide{a: int64(i)})
		if cap(ws) != last {
			last = cap(ws)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	fmt.Println(cap(append([]int{}, 1)), cap(append([]int{1, 2}, 3, 4, 5)), cap(append([]int(nil), make([]int, 5)...)))
	fmt.Println(cap(append([]string{"a"}, "b")), cap(append([]int32(nil), 1, 2, 3)), cap(append([]byte{}, "hello, world"...)))
	fmt.Println(cap(append(make([]int, 256), 1)), cap(append(make([]int, 512), 1)), cap(append(make([]byte, 1000), 1)))
	s := make([]int, 0, 10)
	t := append(s, 1, 2, 3)
	u := append(s, 9)
	fmt.Println(len(s), t, u, cap(t), cap(u[1:]))
	fmt.Println(cap([]byte("abc")) >= 3, len(append([]struct{}{}, struct{}{}, struct{}{})))
}
