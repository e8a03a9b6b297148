// errorcheck -m -l -lang=go1.19

package p

// What functions do with their parameters, as their callers see it.

type node struct {
	next *node
	data *int
}

var sink *int
var sinks []*int

func nothing(p *int) int { return *p } // ERROR "p does not escape$"

func toHeap(p *int) { sink = p } // ERROR "leaking param: p$"

func content(pp **int) { sink = *pp } // ERROR "leaking param content: pp$"

func deepContent(n *node) { sink = n.next.data } // ERROR "leaking param content: n$"

func toResult(p *int) *int { return p } // ERROR "leaking param: p to result ~r0 level=0$"

func contentToResult(pp **int) *int { return *pp } // ERROR "leaking param: pp to result ~r0 level=1$"

func twoLevels(n *node) *int { return n.next.data } // ERROR "leaking param: n to result ~r0 level=2$"

func toSecond(p, q *int) (*int, *int) { return q, p } // ERROR "leaking param: p to result ~r1 level=0$" "leaking param: q to result ~r0 level=0$"

func both(p *int) *int { // ERROR "leaking param: p$"
	sink = p
	return p
}

func heapAndCloser(n *node) *node { // ERROR "leaking param content: n$" "leaking param: n to result ~r0 level=0$"
	sink = n.data
	return n
}

func stored(n *node, p *int) { n.data = p } // ERROR "n does not escape$" "leaking param: p$"

func storedIn(n *node, p *int) *node { // ERROR "leaking param: n to result ~r0 level=0$" "leaking param: p$"
	n.data = p
	return n
}

func appended(p *int) { sinks = append(sinks, p) } // ERROR "leaking param: p$"

func elements(s []*int) { sinks = append(sinks, s...) } // ERROR "leaking param content: s$"

func variadic(ps ...*int) *int { return ps[0] } // ERROR "leaking param: ps to result ~r0 level=1$"

func unnamed(int, *int) {}

func blank(_ *int) {}

func text(s string) string { return s[1:] } // ERROR "leaking param: s to result ~r0 level=0$"

func textTo(s string) { texts = append(texts, s) } // ERROR "leaking param: s$"

var texts []string

func closed(p *int) func() int { return func() int { return *p } } // ERROR "leaking param: p$" "func literal escapes to heap$"

func inMap(m map[string]*int, p *int) { m["x"] = p } // ERROR "m does not escape$" "leaking param: p$"

func fromMap(m map[string]*int) *int { return m["x"] } // ERROR "m does not escape$"

func sent(c chan *int, p *int) { c <- p } // ERROR "c does not escape$" "leaking param: p$"

func received(c chan *int) *int { return <-c } // ERROR "c does not escape$"

func panics(p *int) { panic(p) } // ERROR "leaking param: p$"

func eight(a, b, c, d, e, f, g, h *int) (_, _, _, _, _, _, _, r *int) { // ERROR "leaking param: a$" "b does not escape$" "c does not escape$" "d does not escape$" "e does not escape$" "f does not escape$" "g does not escape$" "h does not escape$"
	return nil, nil, nil, nil, nil, nil, nil, a
}

func recursive(p *int, n int) *int { // ERROR "leaking param: p to result ~r0 level=0$"
	if n == 0 {
		return p
	}
	return recursive(p, n-1)
}

func even(p *int, n int) *int { // ERROR "leaking param: p$"
	if n == 0 {
		return p
	}
	return odd(p, n-1)
}

func odd(p *int, n int) *int { return even(p, n-1) } // ERROR "leaking param: p$"

func callers() *int {
	a, b, c, d, e := 1, 2, 3, 4, 5 // ERROR "moved to heap: b$" "moved to heap: d$" "moved to heap: e$"
	nothing(&a)
	toHeap(&b)
	p := toResult(&c)
	q := recursive(&d, 1)
	even(&e, 1)
	return func() *int { _ = p; return q }() // ERROR "func literal does not escape$"
}

type T struct{ p *int }

func (t T) get() *int       { return t.p } // ERROR "leaking param: t to result ~r0 level=0$"
func (t *T) getP() *int     { return t.p } // ERROR "leaking param: t to result ~r0 level=1$"
func (t *T) self() *T       { return t } // ERROR "leaking param: t to result ~r0 level=0$"
func (t *T) set(p *int)     { t.p = p } // ERROR "t does not escape$" "leaking param: p$"
func (T) noReceiver(p *int) {} // ERROR "p does not escape$"

func methods() *T {
	x, y, z := 1, 2, 3 // ERROR "moved to heap: y$" "moved to heap: z$"
	t := T{&x}
	t.get()
	u := T{&y}
	sink = u.getP()
	v := &T{} // ERROR "&T\{\} escapes to heap$"
	v.set(&z)
	return v.self()
}
