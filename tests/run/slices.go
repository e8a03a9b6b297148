// run

// Slices: make, literals, append and its growth, slicing with two and three indices, copy.
package main

type point struct{ x, y int }

type big struct {
	a, b, c, d, e int
	name          string
}

//go:noinline
func sum(s []int) (t int) {
	for _, v := range s {
		t += v
	}
	return
}

//go:noinline
func grow(n int) []int {
	var s []int
	for i := 0; i < n; i++ {
		s = append(s, i*i)
	}
	return s
}

//go:noinline
func three(s []int, i, j, k int) []int { return s[i:j:k] }

//go:noinline
func fill(s []byte, b byte) {
	for i := range s {
		s[i] = b
	}
}

func main() {
	s := []int{1, 2, 3, 4, 5}
	println(len(s), cap(s), sum(s), sum(s[1:3]), sum(s[:0]), sum(nil))
	g := grow(100)
	println(len(g), cap(g), sum(g))
	t := three(s, 1, 2, 4)
	println(len(t), cap(t), t[0])
	t = append(t, 10)
	println(s[2], len(t), cap(t))
	t = append(t, 11, 12)
	println(s[3], t[2], len(t), cap(t))
	e := s[5:]
	println(len(e), cap(e))
	e = append(e, 1)
	println(len(e), e[0])
	var nilSlice []int
	println(nilSlice == nil, len(nilSlice), cap(nilSlice), nilSlice[:0] == nil)
	m := make([]int, 3, 10)
	println(len(m), cap(m), m[2])
	n := 4
	v := make([]string, n)
	v[3] = "last"
	println(len(v), v[3], v[0] == "")
	b := make([]byte, 10)
	fill(b[2:5], 'x')
	println(string(b[1:6]) == "\x00xxx\x00")
	println(copy(s, s[2:]), s[0], s[1], s[2], s[3])
	println(copy(s[2:], s), s[0], s[2], s[3], s[4])
	ps := []point{{1, 2}, {3, 4}}
	ps = append(ps, point{5, 6})
	ps[1].y = 40
	for _, p := range ps {
		println(p.x, p.y)
	}
	bs := []big{{a: 1, name: "one"}}
	bs = append(bs, big{e: 2, name: "two"}, bs[0])
	bs[0].name = "changed"
	for i := range bs {
		println(bs[i].a, bs[i].e, bs[i].name)
	}
	ss := [][]int{{1}, {2, 3}, nil}
	ss[2] = append(ss[2], 7)
	println(len(ss), ss[1][1], ss[2][0])
	table := []int{10: 1, 2, 5: 7}
	println(len(table), table[10], table[11], table[5], table[0])
	f := []float64{1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5}
	x := 0.0
	for _, w := range f {
		x += w
	}
	println(x == 40)
	clear(s)
	println(sum(s), len(s))
	z := make([]struct{}, 5)
	z = append(z, struct{}{})
	println(len(z))
	arr := (*[2]int)(ps2())
	println(arr[0], arr[1])
	a2 := [2]int(ps2())
	println(a2[1])
	sorted := []int{5, 2, 8, 1, 9, 3}
	for i := 1; i < len(sorted); i++ {
		for j := i; j > 0 && sorted[j-1] > sorted[j]; j-- {
			sorted[j-1], sorted[j] = sorted[j], sorted[j-1]
		}
	}
	for _, k := range sorted {
		print(k, " ")
	}
	println()
	down := 0
	for i := len(sorted) - 1; i >= 0; i-- {
		down = down*10 + sorted[i]
	}
	println(down)
}

//go:noinline
func ps2() []int { return []int{8, 9, 10} }

// Stderr:
// 5 5 15 5 0 0
// 100 128 328350
// 1 3 2
// 10 2 3
// 4 11 4 6
// 0 0
// 1 1
// true 0 0 true
// 3 10 0
// 4 last true
// true
// 3 10 4 5 4
// 3 10 10 4 5
// 1 2
// 3 40
// 5 6
// 1 0 changed
// 0 2 two
// 1 0 one
// 3 3 7
// 12 1 2 7 0
// true
// 0 5
// 6
// 8 9
// 9
// 1 2 3 5 8 9
// 985321
