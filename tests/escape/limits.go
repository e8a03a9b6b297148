// errorcheck -m -l -lang=go1.19

package p

// Things that are too large for the stack.

func explicit() {
	var small [10 << 20]byte
	var large [10<<20 + 1]byte // ERROR "moved to heap: large$"
	small[0] = 1
	large[0] = 1
	p := &small
	p[1] = 2
}

func implicit() {
	a := new([64 << 10]byte) // ERROR "new\(\[65536\]byte\) does not escape$"
	b := new([64<<10 + 1]byte) // ERROR "new\(\[65537\]byte\) escapes to heap$"
	c := &[64 << 10]byte{} // ERROR "&\[65536\]byte\{\} does not escape$"
	d := &[64<<10 + 1]byte{} // ERROR "&\[65537\]byte\{\} escapes to heap$"
	a[0], b[0], c[0], d[0] = 1, 1, 1, 1
}

func makes(n int) {
	const k = 3
	a := make([]byte, 64<<10) // ERROR "make\(\[\]byte, 64 << 10\) does not escape$"
	b := make([]byte, 64<<10+1) // ERROR "make\(\[\]byte, 64 << 10 \+ 1\) escapes to heap$"
	c := make([]int, 0, 8<<10) // ERROR "make\(\[\]int, 0, 8 << 10\) does not escape$"
	d := make([]int, 0, 8<<10+1) // ERROR "make\(\[\]int, 0, 8 << 10 \+ 1\) escapes to heap$"
	e := make([]byte, n) // ERROR "make\(\[\]byte, n\) escapes to heap$"
	f := make([]byte, 3, n) // ERROR "make\(\[\]byte, 3, n\) escapes to heap$"
	g := make([]byte, k) // ERROR "make\(\[\]byte, k\) does not escape$"
	h := make([]struct{}, 1<<20) // ERROR "make\(\[\]struct \{\}, 1 << 20\) does not escape$"
	i := make([]byte, len("abc")) // ERROR `make\(\[\]byte, len\("abc"\)\) does not escape$`
	_, _, _, _, _, _, _, _, _ = a, b, c, d, e, f, g, h, i
}

type big struct{ a [9 << 10]int }

func (big) M() {}

func values(x big) {
	f := x.M // ERROR "x\.M escapes to heap$"
	f()
	y := x
	g := func() int { return y.a[0] } // ERROR "func literal does not escape$"
	g()
	_ = []big{x} // ERROR "\[\]big\{\.\.\.\} does not escape$"
	var i interface{} = x // ERROR "x does not escape$"
	_ = i
}

func parameter(x [11 << 20]byte) byte { return x[0] }
