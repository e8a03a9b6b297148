// run

// Structs and arrays, small ones in registers and large ones in memory, are values: assignment copies.
package main

type pair struct {
	a int
	s string
}

type nested struct {
	p    pair
	q    struct{ f float64 }
	flag bool
}

type large struct {
	head int
	data [20]int
	tail string
}

type inner struct{ arr [3]int8 }

//go:noinline
func swap(p pair) pair { return pair{len(p.s), "n"} }

//go:noinline
func change(l large) large {
	l.data[3] = 33
	l.head++
	return l
}

//go:noinline
func two(l large, n int) (large, int, large) {
	m := l
	m.data[n] = n
	return l, n, m
}

//go:noinline
func array(a [4]int, i int) (int, [4]int) {
	a[i] *= 2
	return a[3-i], a
}

//go:noinline
func many(a, b, c, d, e, f, g, h, i, j int) (int, int, int, int, int, int, int, string) {
	return a + j, b + i, c + h, d + g, e + f, a, b, "eight"
}

//go:noinline
func floats(a, b, c, d float64) (float64, float64, float64, float64, float64, float64, float64) {
	return a, b, c, d, a + b, c + d, a * d
}

func named(n int) (l large, err string) {
	l.head = n
	if n > 5 {
		err = "big"
		return
	}
	l.data[0] = 1
	return l, "small"
}

var global large
var globalPair = pair{1, "g"}
var matrix [3][4]int

func main() {
	p := pair{1, "one"}
	q := p
	q.s = "two"
	println(p.s, q.s, swap(q).a)
	p, q = q, p
	println(p.s, q.s)
	n := nested{p: p, flag: true}
	n.q.f = 2.5
	m := n
	m.p.s = "three"
	println(n.p.s, m.p.s, m.q.f == 2.5, m.flag, n == m, n == n)

	var l large
	l.data[3] = 3
	l.tail = "tail"
	c := change(l)
	println(l.data[3], c.data[3], l.head, c.head, c.tail)
	x, i, y := two(c, 7)
	println(x.data[7], i, y.data[7], y.tail)
	l, c = c, l
	println(l.data[3], c.data[3])
	l = l
	println(l == l, l == c)
	global = l
	global.data[19] = 19
	pg := &global
	pg.data[0] = pg.data[19] + 1
	println(global.data[0], l.data[19], len(pg.data))

	a := [4]int{1, 2, 3, 4}
	k, b := array(a, 1)
	println(k, a[1], b[1])
	for i := range a {
		a[i] += i
	}
	println(a[0], a[1], a[2], a[3], a == [4]int{1, 3, 5, 7})
	for i, v := range a {
		a[3] = 100
		println(i, v)
	}
	var in inner
	in.arr[2] = 5
	in2 := in
	in2.arr[2]++
	println(in.arr[2], in2.arr[2])
	println(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
	f1, f2, f3, f4, f5, f6, f7 := floats(1, 2, 3, 4)
	println(f1 == 1, f2 == 2, f3 == 3, f4 == 4, f5 == 3, f6 == 7, f7 == 4)
	r, e := named(9)
	println(r.head, r.data[0], e)
	r, e = named(1)
	println(r.head, r.data[0], e)
	println(globalPair.a, globalPair.s)
	for i := 0; i < 3; i++ {
		for j := 0; j < 4; j++ {
			matrix[i][j] = i * j
		}
	}
	row := matrix[2]
	matrix[2][3] = 0
	println(row[3], matrix[2][3], matrix[1][2])
	ptr := &l
	ptr.head = 77
	copied := *ptr
	ptr.head = 78
	println(copied.head, l.head)
	*ptr = large{tail: ptr.tail + "!", head: ptr.data[3]}
	println(l.head, l.tail, l.data[3])
	var arr1 [1]string
	arr1[0] = "x"
	var zero struct{}
	pz := &zero
	println(arr1[0], *pz == zero, [0]int{} == [0]int{})
	anon := struct {
		a, b int
		c    []int
	}{1, 2, []int{3}}
	println(anon.a+anon.b+anon.c[0], change(change(l)).head)
}

// Stderr:
// one two 3
// two one
// two three true true false true
// 3 33 0 1 tail
// 0 7 7 tail
// 33 3
// true false
// 20 0 20
// 3 2 4
// 1 3 5 7 true
// 0 1
// 1 3
// 2 5
// 3 7
// 5 6
// 11 11 11 11 11 1 2 eight
// true true true true true true true
// 9 0 big
// 1 1 small
// 1 g
// 6 0 2
// 77 78
// 33 tail! 0
// x true true
// 6 35
