// errorcheck -m -l -lang=go1.19

package p

// Who is called decides what leaks.

type I interface{ M(*int) *int }

type T struct{}

func (T) M(p *int) *int { return nil } // ERROR "p does not escape$"

type P struct{ p *int }

func (x *P) M(p *int) *int { return x.p } // ERROR "leaking param: x to result ~r0 level=1$" "p does not escape$"

type E struct{ T }

var fv func(*int)

func unknown(f func(*int)) { // ERROR "f does not escape$"
	x, y := 1, 2 // ERROR "moved to heap: x$" "moved to heap: y$"
	f(&x)
	fv(&y)
}

func throughInterface(i I) { // ERROR "leaking param: i$"
	x := 1 // ERROR "moved to heap: x$"
	i.M(&x)
}

func devirtualized() {
	x, y, z := 1, 2, 3 // ERROR "moved to heap: z$"
	var i I = T{} // ERROR "T\{\} does not escape$"
	i.M(&x) // ERROR "devirtualizing i\.M to T$"
	var j I = &P{} // ERROR "&P\{\} does not escape$"
	j.M(&y) // ERROR "devirtualizing j\.M to \*P$"
	var k I
	k = T{} // ERROR "T\{\} escapes to heap$"
	k.M(&z)
	w := 4
	I(T{}).M(&w) // ERROR "devirtualizing I\(T\{\}\)\.M to T$" "I\(T\{\}\) does not escape$"
	v := 5
	var e I = E{} // ERROR "E\{\} does not escape$"
	e.M(&v) // ERROR "devirtualizing e\.M to E$"
}

func methodExpression() {
	x := 1
	T.M(T{}, &x)
	(*P).M(&P{}, &x) // ERROR "&P\{\} does not escape$"
	f := T.M
	f(T{}, &x)
}

func promoted() {
	x := 1
	var e E
	e.M(&x)
}

func two(p *int) (*int, *int) { return p, nil } // ERROR "leaking param: p to result ~r0 level=0$"

func take(p, q *int) *int { return p } // ERROR "leaking param: p to result ~r0 level=0$" "q does not escape$"

func spread() {
	x := 1
	take(two(&x))
	p, _ := two(&x)
	_ = p
}

func spreadReturned(p *int) (*int, *int) { return two(p) } // ERROR "leaking param: p to result ~r0 level=0$"

func converted(p *int) (x interface{}) { // ERROR "leaking param: p to result x level=0$"
	x, _ = two(p)
	return
}

func results() (a *int, b interface{}) {
	a, b = two(new(int)) // ERROR "new\(int\) escapes to heap$"
	return
}

func chained() {
	x := 1 // ERROR "moved to heap: x$"
	get()(&x)
	make2().M(&x)
	for {
		(&P{two2()}).M(nil) // ERROR "&P\{\.\.\.\} escapes to heap$"
		new(P).M(nil) // ERROR "new\(P\) does not escape$"
	}
}

func two2() *int      { return nil }
func get() func(*int) { return nil }
func make2() T        { return T{} }

func variadics() {
	x := 1
	v()
	v(&x) // ERROR "\.\.\. argument does not escape$"
	v([]*int{&x}...) // ERROR "\[\]\*int\{\.\.\.\} does not escape$"
	w(1, "a", x) // ERROR "\.\.\. argument does not escape$" "1 does not escape$" `"a" does not escape$` "x does not escape$"
}

func v(...*int)        {}
func w(...interface{}) {}

func external(p *int) *int // ERROR "leaking param: p$"

//go:noescape
func externalNoescape(p *int, n uintptr) // ERROR "p does not escape$" "assuming n is unsafe uintptr$"

func callsExternal() {
	x, y := 1, 2 // ERROR "moved to heap: x$"
	external(&x)
	externalNoescape(&y, 0)
}
