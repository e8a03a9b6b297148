// Tuple assignment, swaps, blank targets, comma-ok forms, and assignment through several layers.
//
// spec: Assignment statements, Blank identifier, Assignability
package main

import (
	"errors"
	"fmt"
	"os"
)

type pt struct{ x, y int }

func divmod(a, b int) (q, r int, err error) {
	if b == 0 {
		err = errors.New("divide by zero")
		return
	}
	return a / b, a % b, nil
}

func swapEnds(s []int) { s[0], s[len(s)-1] = s[len(s)-1], s[0] }

func fibs(n int) (out []int) {
	for a, b := 0, 1; len(out) < n; a, b = b, a+b {
		out = append(out, a)
	}
	return
}

func main() {
	a, b, c := 1, 2, 3
	a, b, c = c, a, b
	fmt.Println(a, b, c)
	q, _, err := divmod(17, 5)
	_, r, _ := divmod(17, 5)
	fmt.Println(q, r, err)
	_, _, err = divmod(1, 0)
	fmt.Println(err)
	s := []int{1, 2, 3}
	swapEnds(s)
	i := 0
	i, s[i] = 1, 99
	fmt.Println(i, s)
	p := &pt{1, 2}
	p.x, p.y = p.y, p.x
	p, p.x = &pt{7, 8}, 55
	fmt.Println(*p)
	m := map[string]int{"k": 5}
	v, ok := m["k"]
	_, missing := m["z"]
	m["k"], m["new"] = m["new"], m["k"]
	fmt.Println(v, ok, missing, m)
	var iface interface{} = "text"
	str, isStr := iface.(string)
	_, isInt := iface.(int)
	fmt.Println(str, isStr, isInt)
	var w interface{ Write([]byte) (int, error) } = os.Stdout
	_, _ = w.Write([]byte("assigned\n"))
	fmt.Println(fibs(10))
	x, y := 5, []int{0, 0}
	x, y[0], y[1] = y[0]+1, x, x*2
	fmt.Println(x, y)
	var arr [3]int
	arr[0], arr[1], arr[2] = 1, arr[0]+2, arr[1]+3
	fmt.Println(arr)
	var f func(int) int
	f, x = func(n int) int { return n + x }, 100
	fmt.Println(f(1))
	var null []int = nil
	var e error
	e, null = errors.New("e"), append(null, 1)
	fmt.Println(e, null)
}
