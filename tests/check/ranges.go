// errorcheck -e -lang=go1.19

// Range clauses.
package p

func f(p *int, a *[3]int, m map[string]bool, c chan int, r <-chan string, s chan<- int, g func(func(int) bool)) {
	for i := range p { // ERROR "cannot range over p \(variable of type \*int\)"
	}
	for i, x := range a {
		_, _ = i, x
	}
	for k, v := range m {
		k = 1 // ERROR "cannot use 1 \(untyped int constant\) as string value in assignment"
		v = 1 // ERROR "cannot use 1 \(untyped int constant\) as bool value in assignment"
	}
	for x, y := range c { // ERROR "x declared but not used" "range over c \(variable of type chan int\) permits only one iteration variable"
	}
	for x := range r {
		_ = x + 1 // ERROR "invalid operation: x \+ 1 \(mismatched types string and untyped int\)"
	}
	for range s { // ERROR "cannot range over s \(variable of type chan<- int\) \(receive from send-only channel\)"
	}
	for _ = range c {
	}
	for _, _ = range "x" {
	}
	for _, _ := range "x" { // ERROR "no new variables on left side of :="
	}
	var i8 int8 // ERROR "i8 declared but not used"
	var e interface{} // ERROR "e declared but not used"
	for i8 = range a { // ERROR "cannot use i8 \(value of type int\) as type int8 in assignment"
	}
	for e = range a {
	}
	for i8, e = range "x" { // ERROR "cannot use i8 \(value of type int\) as type int8 in assignment"
	}
	for i, i := range a { // ERROR "i redeclared in this block"
		_ = i
	}
	for 1 = range a { // ERROR "cannot assign to 1 \(untyped int constant\)"
	}
	for i := range nil { // ERROR "cannot range over nil"
	}
	for i := range undefined { // ERROR "undefined: undefined"
		_ = i
	}
	for x := range a {
		x := x // ERROR "x declared but not used"
	}
}
