// run

// Operands that calls change while they are evaluated: generated programs, read as gc reads them.
package main

type S struct {
	a, b int
	s    string
}
type I interface{ M(int) int }
type T struct{ v int }

func (t T) M(n int) int  { trace("M", t.v, n); return t.v*3 + n }
func (t *T) P(n int) int { trace("P", t.v, n); t.v++; return t.v + n }

var (
	g1, g2 int    = 1, 2
	gs     string = "s"
	ga            = []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}
	garr          = [10]int{9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
	gp            = &S{a: 3, b: 4, s: "p"}
	gst           = S{5, 6, "t"}
	gi     I      = T{7}
	gt            = T{8}
	gf            = f2
	gany   any    = 1
	gany2  any    = "x"
	gb     bool
	gpi    = new(int)
)

func trace(s string, a, b int) { println(s, a, b) }
func f2(a, b int) int          { trace("f2", a, b); return a*10 + b }
func f3(a, b int) int          { trace("f3", a, b); return a*7 - b }
func two() (int, int)          { h(); trace("two", g1, g2); return g1 + 1, g2 + 1 }
func mix(a int, b string, c any, d int, e S) int {
	print("mix ", a, b, d, e.a, e.b, e.s, " ")
	show(c)
	return a + d
}
func show(c any) {
	switch c := c.(type) {
	case int:
		println(c)
	case string:
		println(c)
	case S:
		println(c.a, c.b, c.s)
	case *S:
		println(c.a)
	case bool:
		println(c)
	default:
		println("?")
	}
}
func vari(xs ...int) int {
	n := 0
	for _, x := range xs {
		print(x, " ")
		n = n*3 + x
	}
	println()
	return n % 1000
}
func variany(xs ...any) int {
	for _, x := range xs {
		show(x)
	}
	return len(xs)
}
func cat(a, b string) int { println(a, b); return len(a) + len(b) }
func str() string         { h(); return gs + "!" }
func bo(x int) bool       { h(); return (x+g1)%2 == 0 }
func mod(x int) int {
	if x < 0 {
		x = -x
	}
	return x % 10
}

var hn int

func h() int {
	hn++
	g1 += 3
	g2 = g1 * 2 % 17
	gs += string(rune('a' + hn%26))
	if len(gs) > 6 {
		gs = gs[3:]
	}
	ga[hn%10] += 11
	if hn%5 == 0 {
		ga = append([]int(nil), ga...)
	}
	garr[hn%10] += 5
	gp.a += 2
	if hn%3 == 0 {
		gp = &S{a: hn, b: hn + 1, s: "n"}
	}
	gst.b += 4
	gt.v += 1
	if hn%4 == 1 {
		gi = T{hn}
	}
	if hn%2 == 0 {
		gf = f3
	} else {
		gf = f2
	}
	if hn%3 == 1 {
		gany = hn
	} else {
		gany = gst
	}
	gb = !gb
	*gpi += 1
	if hn%6 == 0 {
		gpi = new(int)
	}
	return hn
}
func ret0() (int, int) {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	return lh(), garr[2]
}
func t0() {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	dump := func() { println("locals", l1, l2, ls, la[1], lp.a, lst.b, lb) }
	lp.b *= ((gi.M(g2) - gt.v*garr[mod(l1)]) + lst.b)
	dump()
	println(g1, g2, gs, ga[1], garr[2], gp.a, gst.b, gt.v, gb, *gpi)
}
func ret1() (int, int) {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	return ga[mod(variany(gany2, garr[2], g1))], variany((string([]byte(ls)) + str()), gb, gany2)
}
func t1() {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	dump := func() { println("locals", l1, l2, ls, la[1], lp.a, lst.b, lb) }
	gp.a -= garr[mod(variany(S{gst.a, lp.a, "c"}, S{ga[3], gt.v, gs}, S{g2, la[1], gp.s}))]
	dump()
	println(g1, g2, gs, ga[1], garr[2], gp.a, gst.b, gt.v, gb, *gpi)
}
func ret2() (int, int) {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	return gst.b, gi.M(lst.b)
}
func t2() {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	dump := func() { println("locals", l1, l2, ls, la[1], lp.a, lst.b, lb) }
	variany((gst.s + (gst.s + "c") + string([]byte(gp.s))), (ga[mod(g1)] < gst.a), (str() + gs), gany2)
	dump()
	println(g1, g2, gs, ga[1], garr[2], gp.a, gst.b, gt.v, gb, *gpi)
}
func ret3() (int, int) {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	return (gp.a + f2(la[1], gp.b)), func() int { return S{l1, gt.v, gst.s}.b }()
}
func t3() {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	dump := func() { println("locals", l1, l2, ls, la[1], lp.a, lst.b, lb) }
	if lb {
		println("then")
	} else {
		println("else")
	}
	dump()
	println(g1, g2, gs, ga[1], garr[2], gp.a, gst.b, gt.v, gb, *gpi)
}
func ret4() (int, int) {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	return variany(gany2, (gp.s + "c"), string([]byte(gs))), f2(l1, gt.v)
}
func t4() {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	dump := func() { println("locals", l1, l2, ls, la[1], lp.a, lst.b, lb) }
	_ = min(gt.M(mix(lp.a, "c", *gp, gt.v, *gp)), gt.P(l1))
	dump()
	println(g1, g2, gs, ga[1], garr[2], gp.a, gst.b, gt.v, gb, *gpi)
}
func ret5() (int, int) {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	return h(), ga[mod(cat(gst.s, (ls+gs)))]
}
func t5() {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	dump := func() { println("locals", l1, l2, ls, la[1], lp.a, lst.b, lb) }
	gst.a -= gp.b
	dump()
	println(g1, g2, gs, ga[1], garr[2], gp.a, gst.b, gt.v, gb, *gpi)
}
func ret6() (int, int) {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	return []int{h(), len(ga[mod(gt.v):]), mix(l1, gp.s, gb, lp.a, gst)}[mod(vari(7, gst.b, gp.a))%3], []int{cat((gst.s + gs), str()), vari(g1, (7 - l2*lst.b), f2(g2, 7)), min(gi.M(gt.v), gf(g2, g1))}[mod(min(gt.P(gt.v), gp.a))%3]
}
func t6() {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	dump := func() { println("locals", l1, l2, ls, la[1], lp.a, lst.b, lb) }
	for i := 0; i < 3 && ((gst == lst) || (*gp == lst)); i++ {
		println("loop", i)
	}
	dump()
	println(g1, g2, gs, ga[1], garr[2], gp.a, gst.b, gt.v, gb, *gpi)
}
func ret7() (int, int) {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	return lst.b, gf(func() int { return (g2 - gst.b*g1) }(), lst.b)
}
func t7() {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	dump := func() { println("locals", l1, l2, ls, la[1], lp.a, lst.b, lb) }
	if gb {
		println("then")
	} else {
		println("else")
	}
	dump()
	println(g1, g2, gs, ga[1], garr[2], gp.a, gst.b, gt.v, gb, *gpi)
}
func ret8() (int, int) {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	return gt.P(gf(garr[2], gp.b)), variany(S{gt.P(gp.a), gt.M(l1), string([]byte(gs))}, gany2, lh())
}
func t8() {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	dump := func() { println("locals", l1, l2, ls, la[1], lp.a, lst.b, lb) }
	lp.b = func() int { return 7 }()
	dump()
	println(g1, g2, gs, ga[1], garr[2], gp.a, gst.b, gt.v, gb, *gpi)
}
func ret9() (int, int) {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	return (len(ga[mod(*gpi):]) + l2), []int{gf(gp.b, min(gst.a, l2)), gt.P(lst.b), f2(gt.v, gt.M(*gpi))}[mod(gf((gst.a-la[1]*gst.a), gt.P(gst.b)))%3]
}
func t9() {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	dump := func() { println("locals", l1, l2, ls, la[1], lp.a, lst.b, lb) }
	for i := 0; i < 3 && ("c" == gst.s); i++ {
		println("loop", i)
	}
	dump()
	println(g1, g2, gs, ga[1], garr[2], gp.a, gst.b, gt.v, gb, *gpi)
}
func ret10() (int, int) {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	return h(), min(g1, []int{gst.b, gt.P(garr[2]), gi.M(g2)}[mod(lh())%3])
}
func t10() {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	dump := func() { println("locals", l1, l2, ls, la[1], lp.a, lst.b, lb) }
	println("p", vari(la[1], 7, lh()), ls, variany(gany, gs, cat(gs, ls)))
	dump()
	println(g1, g2, gs, ga[1], garr[2], gp.a, gst.b, gt.v, gb, *gpi)
}
func ret11() (int, int) {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	return (vari(garr[2], gst.b, lst.b) + h()), mix(gi.M(cat(ls, "c")), ls, S{gt.M(gp.b), mix(*gpi, ls, gst.s, g1, *gp), ls}, gp.b, lst)
}
func t11() {
	l1, l2 := 1, 2
	ls := "l"
	la := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	lp := &S{1, 2, "q"}
	lst := S{3, 4, "w"}
	lb := false
	lh := func() int {
		h()
		l1++
		l2 += l1
		ls += "z"
		if len(ls) > 5 {
			ls = "y"
		}
		la[l1%10]++
		lp.a++
		if l1%3 == 0 {
			lp = &S{9, l1, "e"}
		}
		lst.b += 3
		lb = !lb
		return l1
	}
	_, _, _, _, _, _, _, _ = l1, l2, ls, la, lp, lst, lb, lh
	dump := func() { println("locals", l1, l2, ls, la[1], lp.a, lst.b, lb) }
	garr[mod(g2)] = len(ga[mod(ga[3]):])
	dump()
	println(g1, g2, gs, ga[1], garr[2], gp.a, gst.b, gt.v, gb, *gpi)
}
func main() {
	println("-- 0")
	t0()
	println("-- 1")
	t1()
	println("-- 2")
	t2()
	println("-- 3")
	t3()
	println("-- 4")
	t4()
	println("-- 5")
	t5()
	println("-- 6")
	t6()
	println("-- 7")
	t7()
	println("-- 8")
	t8()
	println("-- 9")
	t9()
	println("-- 10")
	t10()
	println("-- 11")
	t11()
}

// Stderr:
// -- 0
// M 7 2
// locals 1 2 l 2 1 4 false
// 1 2 s 1 7 3 6 8 false 0
// -- 1
// 5 1 c
// 3 8 s
// 2 2 p
// locals 1 2 l 2 1 4 false
// 1 2 s 1 7 -3 6 8 false 0
// -- 2
// ttcp
// true
// sb!sb
// x
// locals 1 2 l 2 1 4 false
// 4 8 sb 12 7 -1 10 9 true 1
// -- 3
// else
// locals 1 2 l 2 1 4 false
// 4 8 sb 12 7 -1 10 9 true 1
// -- 4
// mix 1c9-14p -1 4 p
// M 9 10
// P 9 1
// locals 1 2 l 2 1 4 false
// 4 8 sb 12 7 -1 10 10 true 1
// -- 5
// locals 1 2 l 2 1 4 false
// 4 8 sb 12 7 -1 10 10 true 1
// -- 6
// locals 1 2 l 2 1 4 false
// 4 8 sb 12 7 -1 10 10 true 1
// -- 7
// then
// locals 1 2 l 2 1 4 false
// 4 8 sb 12 7 -1 10 10 true 1
// -- 8
// locals 1 2 l 2 1 4 false
// 4 8 sb 12 7 -1 10 10 true 1
// -- 9
// locals 1 2 l 2 1 4 false
// 4 8 sb 12 7 -1 10 10 true 1
// -- 10
// 2 7 2
// sbc lz
// 1 14 t
// sbc
// 5
// p 41 lz 3
// locals 2 4 lz 2 2 7 true
// 7 14 sbc 12 12 1 14 11 false 2
// -- 11
// locals 1 2 l 2 1 4 false
// 7 14 sbc 12 12 1 14 11 false 2
