// run

// Order of evaluation: calls left to right, operands of the left side before the right, assignment last.
package main

var trace string

func t(s string, n int) int { trace += s; return n }

func show() { println(trace); trace = "" }

type big struct{ a [10]int }

func set(b *big, n int) int { b.a[0] = n; return n }

func first(b big, n int) int { return b.a[0]*100 + n }

type node struct {
	val  int
	next *node
}

func get(s string, p *node) *node { trace += s; return p }

func main() {
	a := []int{1, 2, 3, 4}
	a[t("i", 0)] = t("r", 9)
	show()
	a[t("i", 1)], a[t("j", 2)] = t("x", 20), t("y", 30)
	show()
	println(a[0], a[1], a[2], a[3])
	println(t("a", 1) + t("b", 2)*t("c", 3))
	show()
	i := 0
	i, a[i] = 1, 77
	println(i, a[0])
	i, j := 0, 1
	a[i], a[j], i = a[j], a[i], 5
	println(a[0], a[1], i)
	var b big
	b.a[0] = 1
	println(first(b, 7), set(&b, 7), b.a[0] == 1 || b.a[0] == 7)
	c := b
	b.a[0], c = 3, b
	println(b.a[0], c.a[0])
	n := &node{val: 1}
	n.next = &node{val: 2}
	n, n.next = n.next, n
	println(n.val, n.next == nil)
	get("p", n).val = t("v", 42)
	show()
	println(n.val)
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 10
		if i == 2 {
			println(v)
		}
	}
	s := []int{1, 2, 3}
	for i, v := range s {
		s[2] = 10
		s = append(s, i)
		if i == 2 {
			println(v, len(s))
		}
	}
	x := []int{t("0", 0), t("1", 1), 4: t("4", 4), 2: t("2", 2)}
	show()
	println(len(x))
	m := struct{ a, b int }{b: t("b", 1), a: t("a", 2)}
	show()
	println(m.a, m.b)
	y := 1
	f := func() int { y = 10; return 1 }
	y += f()
	println(y > 1)
}

// Stderr:
// ir
// ijxy
// 9 20 30 4
// 7
// abc
// 1 77
// 20 77 5
// 107 7 true
// 3 7
// 2 true
// pv
// 42
// 3
// 10 6
// 0142
// 5
// ba
// 2 1
// true
