// errorcheck -m -l -lang=go1.19

package p

// Variables move to the heap when their address outlives them.

var global *int

func returned() *int {
	x := 1 // ERROR "moved to heap: x$"
	return &x
}

func stored() {
	x := 1 // ERROR "moved to heap: x$"
	global = &x
}

func kept() int {
	x := 1
	p := &x
	*p = 2
	return x
}

func throughPointer(pp **int) { // ERROR "pp does not escape$"
	x := 1 // ERROR "moved to heap: x$"
	*pp = &x
}

func throughLocalPointer() {
	x := 1 // ERROR "moved to heap: x$"
	var p *int
	pp := &p
	*pp = &x
}

func chain() **int {
	x := 1 // ERROR "moved to heap: x$"
	p := &x // ERROR "moved to heap: p$"
	return &p
}

func value() int {
	x := 1
	p := &x
	q := &p
	return **q
}

func inStruct() *int {
	type pair struct{ a, b *int }
	x, y := 1, 2 // ERROR "moved to heap: x$" "moved to heap: y$"
	v := pair{&x, nil}
	v.b = &y
	return v.a
}

func inArray() *int {
	x, y := 1, 2 // ERROR "moved to heap: x$" "moved to heap: y$"
	a := [2]*int{&x, &y}
	return a[0]
}

func field() *int {
	var v struct{ x, y int } // ERROR "moved to heap: v$"
	return &v.y
}

func element() *int {
	var a [3]int // ERROR "moved to heap: a$"
	return &a[1]
}

func sliced() []int {
	var a [3]int // ERROR "moved to heap: a$"
	return a[:]
}

func slicedHere() int {
	var a [3]int
	s := a[1:]
	return s[0]
}

func parameter(x int) *int { // ERROR "moved to heap: x$"
	return &x
}

func namedResult() (r int, p *int) { // ERROR "moved to heap: r$"
	p = &r
	return
}

func swapped(p, q *int) (*int, *int) { // ERROR "leaking param: p to result ~r0 level=0$" "leaking param: p to result ~r1 level=0$" "leaking param: q to result ~r0 level=0$" "leaking param: q to result ~r1 level=0$"
	p, q = q, p
	return p, q
}

func declaredLater() *int {
	var p *int
	{
		x := 1 // ERROR "moved to heap: x$"
		p = &x
	}
	return p
}
