// Deep recursion in functions, closures and methods; large frames; mutual recursion with results.
//
// spec: Function declarations, Calls
// stress: 50
package main

import "fmt"

type list struct {
	next *list
	val  int
}

func (l *list) sum() int {
	if l == nil {
		return 0
	}
	return l.val + l.next.sum()
}

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return depth(n-1) + 1
}

func bigFrame(n int) (sum int) {
	var buf [256]int
	for i := range buf {
		buf[i] = n
	}
	if n > 0 {
		sum = bigFrame(n - 1)
	}
	return sum + buf[n%256]
}

func hofstadterF(n int) int {
	if n == 0 {
		return 1
	}
	return n - hofstadterM(hofstadterF(n-1))
}

func hofstadterM(n int) int {
	if n == 0 {
		return 0
	}
	return n - hofstadterF(hofstadterM(n-1))
}

func strs(n int) string {
	if n == 0 {
		return ""
	}
	s := strs(n - 1)
	if len(s) > 20 {
		s = s[1:]
	}
	return s + string(rune('a'+n%26))
}

func withDefer(n int, trace *int) {
	if n == 0 {
		panic("bottom")
	}
	defer func() { *trace++ }()
	withDefer(n-1, trace)
}

func main() {
	fmt.Println(depth(100000))
	fmt.Println(bigFrame(2000))
	var l *list
	for i := range 50000 {
		l = &list{l, i}
	}
	fmt.Println(l.sum())
	for i := range 12 {
		fmt.Print(hofstadterF(i), hofstadterM(i), " ")
	}
	fmt.Println()
	fmt.Println(strs(1000))
	var rec func(n int) int
	rec = func(n int) int {
		if n <= 1 {
			return n
		}
		return rec(n-1) ^ n
	}
	fmt.Println(rec(20000))
	n := 0
	func() {
		defer func() { fmt.Println(recover(), n) }()
		withDefer(5000, &n)
	}()
}
