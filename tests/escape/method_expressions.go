// errorcheck -m -l

// gc takes a call of (*T).M, where M has a value receiver, for one of T.M that is handed the pointer: what is noted of the receiver counts
// for the pointer, and of a receiver without pointers nothing is noted.
package p

type text string
type number int
type holder struct{ p *int }

func (t text) val() int    { return len(t) } // ERROR "t does not escape$"
func (n number) val() int  { return int(n) }
func (h holder) get() *int { return h.p } // ERROR "leaking param: h to result ~r0 level=0$"

func calls() {
	var t text
	var n number // ERROR "moved to heap: n$"
	println((*text).val(&t), (*number).val(&n))
}

func value() {
	var n number // ERROR "moved to heap: n$"
	f := (*number).val
	f(&n)
}

func kept() *int {
	var h holder // ERROR "moved to heap: h$"
	return (*holder).get(&h)
}
