// run

// Combinations: small arrays in registers with variable indices, comparison of composite values, results in memory,
// embedded methods, shadowed results, goto into loops.
package main

type vec [3]float64

func (v vec) add(w vec) (r vec) {
	for i := range v {
		r[i] = v[i] + w[i]
	}
	return
}

func (v *vec) scale(f float64) {
	for i := range v {
		v[i] *= f
	}
}

type key struct {
	a string
	_ int
	b float64
	c any
}

type wide struct {
	names [4]string
	ids   [4]int32
	next  *wide
	flags [3]bool
}

type base struct{ id int }

func (b base) ID() int      { return b.id }
func (b *base) Set(n int)   { b.id = n }
func (b base) String() string { return "base" }

type mid struct {
	*base
	name string
}

type top struct {
	mid
	extra [6]int
}

type ider interface {
	ID() int
	Set(int)
}

//go:noinline
func build(n int) (w wide, ok bool, m [5]string) {
	w.names[n&3] = "set"
	w.ids = [4]int32{1, 2, 3, int32(n)}
	w.flags[n%3] = true
	m[n%5] = "m"
	if n > 2 {
		w, ok, m := w, true, m
		m[0] = "shadow"
		return w, ok, m
	}
	return
}

//go:noinline
func eight(n int) (a, b, c, d, e, f, g, h int) {
	return n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6, n + 7
}

//go:noinline
func pick(a [4]string, i int, p [2]struct{ x, y int }) (string, int) {
	p[i&1].y += 5
	a[(i+1)&3] = "w"
	return a[i] + a[(i+1)&3], p[0].y*10 + p[1].y
}

func count(n int) int {
	i, t := 0, 0
again:
	for ; i < n; i++ {
		switch {
		case i%3 == 0:
			continue
		case i == 7:
			i++
			goto again
		}
		t += i
	}
	return t
}

func recurse(n int, w wide) wide {
	if n == 0 {
		return w
	}
	w.ids[n%4]++
	w = recurse(n-1, w)
	w.next = &wide{ids: [4]int32{int32(n)}}
	return w
}

func apply(fs ...any) (t int) {
	for _, f := range fs {
		switch f := f.(type) {
		case func() int:
			t += f()
		case func(int) int:
			t += f(10)
		case interface{ ID() int }:
			t += f.ID()
		case nil:
			t++
		}
	}
	return
}

type matrix [2][2]int

func (m matrix) mul(o matrix) (r matrix) {
	for i := range 2 {
		for j := range 2 {
			for k := range 2 {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return r
}

func main() {
	v := vec{1, 2, 3}
	w := v.add(vec{10, 20, 30})
	w.scale(2)
	println(int(w[0]), int(w[1]), int(w[2]), v == vec{1, 2, 3}, v == w)
	k1, k2 := key{"a", 1, 2.5, 3}, key{"a", 2, 2.5, 3}
	println(k1 == k2, k1 == key{a: "a", b: 2.5, c: "3"}, any(k1) == any(k2))
	x, ok, m := build(1)
	y, ok2, m2 := build(3)
	println(x.names[1], ok, m[1], x.flags[1], y.names[3], ok2, m2[0], m2[3], x == y, y == y)
	x.names[1], y.names[3] = y.names[3], x.names[1]
	println(eight(1))
	println(pick([4]string{"a", "b", "c", "d"}, 2, [2]struct{ x, y int }{{1, 2}, {3, 4}}))
	println(count(20))
	r := recurse(9, x)
	println(r.ids[0], r.ids[1], r.ids[2], r.ids[3], r.next.ids[0], x.ids[0])
	t := top{mid: mid{&base{1}, "n"}}
	t.Set(5)
	var id ider = t
	id.Set(id.ID() + 1)
	println(t.ID(), t.mid.base.id, t.String(), id.ID())
	f := t.Set
	f(40)
	println(t.id, apply(t.ID, func(n int) int { return n * 2 }, nil, t, &t, 5))
	fib := matrix{{1, 1}, {1, 0}}
	p := fib
	for range 10 {
		p = p.mul(fib)
	}
	println(p[0][1], p[1][1])
	var grid [3][3]byte
	for i := range 9 {
		grid[i/3][i%3] = "abcdefghi"[i]
	}
	row := grid[1]
	row[0]++
	s := string(grid[1][:]) + string(row[:])
	println(s, len(grid), cap(grid[0][:2]))
	arr := [2]string{"x", "y"}
	for i := range arr {
		arr[i] += arr[1-i]
	}
	println(arr[0], arr[1])
	pa := &arr
	for i, e := range pa {
		pa[1] = "changed"
		print(i, e, " ")
	}
	println()
	n := 3
	ps := map1([]pair{{"a", &n}, {"b", nil}}, func(p pair) string {
		if p.v != nil {
			*p.v++
			return p.k + "!"
		}
		return p.k
	})
	println(ps[0], ps[1], n)
	var e any = [2]any{1, "x"}
	println(e == any([2]any{1, "x"}), e == any([2]any{1, "y"}))
	c := make(chanless, 2)
	c[1] = func() int { return len(c) }
	println(c[1](), c[0] == nil)
	u := uint8(250)
	for i := u; i >= 250; i++ {
		print(i, " ")
	}
	println()
	var i8 int8 = 125
	for ; i8 > 0; i8++ {
	}
	println(i8)
}

type chanless []func() int

type pair struct {
	k string
	v *int
}

func map1(s []pair, f func(pair) string) (r []string) {
	for _, x := range s {
		r = append(r, f(x))
	}
	return
}

// Stderr:
// 22 44 66 true false
// true false true
// set false m true set true shadow m false true
// 1 2 3 4 5 6 7 8
// cw 74
// 120
// 3 5 5 3 9 1
// 6 6 base 6
// 40 141
// 89 55
// defeef 3 3
// xy yxy
// 0xy 1changed
// a! b 4
// true false
// 2 true
// 250 251 252 253 254 255
// -128
