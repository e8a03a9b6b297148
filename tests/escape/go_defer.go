// errorcheck -m -l -lang=go1.19

package p

// The operands of go and defer.

type T struct{ n int }

func (t *T) lock(p *int)  {} // ERROR "t does not escape$" "p does not escape$"
func (t T) value(p *int)  {} // ERROR "p does not escape$"
func f(p *int, s ...*int) {} // ERROR "p does not escape$" "s does not escape$"
func g(p *int) int        { return 0 } // ERROR "p does not escape$"

type I interface{ M(*int) }

func deferred() {
	x, y := 1, 2
	defer f(&x, &y) // ERROR "\.\.\. argument does not escape$"
	defer g(&x)
	defer func() { x++ }() // ERROR "func literal does not escape$"
	defer println(&x)
}

func inLoop() {
	for i := 0; i < 3; i++ { // ERROR "moved to heap: i$"
		x, y := 1, 2 // ERROR "moved to heap: x$" "moved to heap: y$"
		defer f(&x)
		defer func() { y++ }() // ERROR "func literal escapes to heap$"
		defer func(p *int) {}(&i) // ERROR "p does not escape$" "func literal escapes to heap$"
	}
}

func conditional(b bool) {
	x := 1
	if b {
		defer f(&x)
	}
}

func labelled() {
L:
	x := 1 // ERROR "moved to heap: x$"
	defer f(&x)
	goto L
}

func goes() {
	x, y, z := 1, 2, 3 // ERROR "moved to heap: x$" "moved to heap: y$" "moved to heap: z$"
	go f(&x, &y) // ERROR "\.\.\. argument does not escape$"
	go func() { z++ }() // ERROR "func literal escapes to heap$"
	go func(p *int) {}(&z) // ERROR "p does not escape$" "func literal escapes to heap$"
	go println("a", z)
}

func methods(i I) { // ERROR "leaking param: i$"
	var t T
	x := 1 // ERROR "moved to heap: x$"
	defer t.lock(&x)
	defer t.value(&x)
	defer i.M(&x)
	u := &T{} // ERROR "&T\{\} escapes to heap$"
	go u.lock(nil)
	v := new(int) // ERROR "new\(int\) escapes to heap$"
	go i.M(v)
}

func values(fn func(), fp func(*int)) { // ERROR "leaking param: fn$" "fp does not escape$"
	x := 1 // ERROR "moved to heap: x$"
	defer fn()
	defer fp(&x)
	go fn()
}

func builtins(c chan int, m map[string]*int) { // ERROR "c does not escape$" "m does not escape$"
	s := []*int{} // ERROR "\[\]\*int\{\} escapes to heap$"
	defer close(c)
	defer delete(m, "a")
	defer copy(s, s)
	defer print(s)
	defer panic(s) // ERROR "s escapes to heap$"
	defer recover()
}

func boxed(n int) {
	defer any(n, n) // ERROR "n does not escape$" "\.\.\. argument does not escape$"
	go any(n) // ERROR "n escapes to heap$" "\.\.\. argument does not escape$"
	go any([]interface{}{n}...) // ERROR "n escapes to heap$" "\[\]interface \{\}\{\.\.\.\} does not escape$"
}

func any(...interface{}) {}
