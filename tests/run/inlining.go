// run

// Inlined calls behave like calls: order of evaluation, results, variables of their own for every copy, closures.
package main

import "fmt"

var log []string

func note(s string, n int) int {
	log = append(log, s)
	return n
}

func sub(a, b int) int { return a - b }

// Arguments are evaluated left to right, before any parameter is assigned.
func order() {
	x, y := 1, 10
	fmt.Println(sub(note("a", x), note("b", y)), sub(sub(y, x), sub(x, y)), log)
}

func divmod(a, b int) (q, r int) {
	q = a / b
	r = a % b
	return
}

func swap(a, b int) (int, int) { return b, a }

func early(n int) (s string) {
	for i := 0; i < n; i++ {
		if i == 3 {
			return "three"
		}
		s += "x"
	}
	return
}

func counter() func() int {
	n := 0
	return func() int { n++; return n }
}

func twice(f func(int) int, x int) int { return f(f(x)) }

func each(s []int, f func(int)) {
	for _, v := range s {
		f(v)
	}
}

func modify(a [3]int) [3]int {
	a[0] = 100
	return a
}

type list struct {
	head *node
	size int
}
type node struct {
	v    int
	next *node
}

func (l *list) push(v int) *list {
	l.head = &node{v, l.head}
	l.size++
	return l
}
func (l list) sum() (n int) {
	for p := l.head; p != nil; p = p.next {
		n += p.v
	}
	return
}

func ptr(n int) *int { return &n }

func label(m [][]int) (found bool) {
outer:
	for _, row := range m {
		for _, v := range row {
			if v < 0 {
				continue outer
			}
			if v == 7 {
				found = true
				break outer
			}
		}
	}
	return
}

func grade(n int) string {
	switch {
	case n > 89:
		return "A"
	case n > 79:
		return "B"
	}
	return "C"
}

func kind(v any) string {
	switch v := v.(type) {
	case int:
		return fmt.Sprint("int ", v+1)
	case string:
		return "string " + v
	case nil:
		return "nil"
	}
	return "?"
}

func jump(n int) int {
	i := 0
loop:
	if i < n {
		i += 2
		goto loop
	}
	return i
}

func main() {
	order()
	fmt.Println(divmod(17, 5))
	fmt.Println(swap(swap(1, 2)))
	a, b := divmod(swap(3, 20))
	fmt.Println(a, b, early(2), early(9))

	c, d := counter(), counter()
	fmt.Println(c(), c(), d(), c(), counter()())

	k := 5
	fmt.Println(twice(func(x int) int { return x*2 + k }, 3))
	total := 0
	each([]int{1, 2, 3}, func(v int) { total += v })
	fmt.Println(total)

	arr := [3]int{1, 2, 3}
	fmt.Println(modify(arr), arr)

	var l list
	l.push(1).push(2).push(3)
	fmt.Println(l.sum(), l.size)

	// Each iteration's copy has variables of its own.
	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, ptr(i))
	}
	*ps[0] = 42
	fmt.Println(*ps[0], *ps[1], *ps[2])

	var fs []func() int
	for i := 0; i < 3; i++ {
		f := counter()
		f()
		fs = append(fs, f)
	}
	fmt.Println(fs[0](), fs[0](), fs[1](), fs[2]())

	fmt.Println(label([][]int{{1, -1, 7}, {2, 7}}), label([][]int{{-1, 7}}))
	fmt.Println(grade(95), grade(85), grade(5), kind(1), kind("s"), kind(nil), kind(2.5), jump(5))
	func() { k++ }()
	fmt.Println(k, func(x int) int { return x * k }(2))
}

// Output:
// -9 18 [a b]
// 3 2
// 1 2
// 6 2 xx three
// 1 2 1 3 1
// 27
// 6
// [100 2 3] [1 2 3]
// 6 3
// 42 1 2
// 2 3 2 2
// true false
// A B C int 2 string s nil ? 6
// 6 12
