// errorcheck -m -l -lang=go1.19

package p

// switch, type switch, select.

type I interface{ M() }

type T struct{ p *int }

func (T) M() {}

func typeSwitch(x interface{}) *int { // ERROR "leaking param: x$"
	switch v := x.(type) {
	case *int:
		return v
	case T:
		return v.p
	case []int:
		return &v[0]
	case int: // ERROR "moved to heap: v$"
		return &v
	case I:
		v.M()
	case nil:
	}
	return nil
}

func withoutVariable(x interface{}) { // ERROR "x does not escape$"
	switch x.(type) {
	case int, string:
	}
}

func severalTypes(x interface{}) interface{} { // ERROR "leaking param: x to result ~r0 level=0$"
	switch v := x.(type) {
	case int, string:
		return v
	default:
		return v
	}
}

func boxedHere() *int {
	n := 1 // ERROR "moved to heap: n$"
	var x interface{} = &n
	switch v := x.(type) {
	case *int:
		return v
	}
	return nil
}

func assertions(x interface{}) (*int, T) { // ERROR "leaking param: x$"
	p := x.(*int)
	t, ok := x.(T)
	_ = ok
	i := x.(I)
	i.M()
	return p, t
}

func assertedLocally() {
	x := 1
	var i interface{} = T{&x}
	t := i.(T)
	_ = t.p
}

func expressionSwitch(s string, p *int) { // ERROR "s does not escape$" "p does not escape$"
	switch s + "a" { // ERROR `s \+ "a" does not escape$`
	case "b" + s: // ERROR `"b" \+ s does not escape$`
	}
	switch x := *p; {
	case x > 1:
		y := 1
		p = &y
	}
	switch interface{}(s) { // ERROR "\(interface \{\}\)\(s\) does not escape$"
	case "a", 1:
	}
	switch p {
	case nil, new(int): // ERROR "new\(int\) does not escape$"
	}
}

func selects(c chan *int, d chan int) *int { // ERROR "c does not escape$" "d does not escape$"
	x := 1 // ERROR "moved to heap: x$"
	select {
	case c <- &x:
	case p := <-c:
		return p
	case p, ok := <-c:
		_ = ok
		return p
	case n := <-d: // ERROR "moved to heap: n$"
		return &n
	default:
	}
	var q *int
	select {
	case q = <-c:
	}
	return q
}

func dead(p *int) *int { // ERROR "p does not escape$"
	if false {
		return p
	}
	const debug = false
	if debug && p != nil {
		x := 1
		return &x
	}
	switch {
	case false:
		return new(int)
	case true:
		return nil
	}
	return nil
}

func neverReturns(p *int) *int { // ERROR "p does not escape$"
	if true {
		return nil
	}
	return p
}
