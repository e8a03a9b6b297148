// errorcheck -e -lang=go1.19

// Expression and type switches.
package p

type E interface{ Error() string }
type S string
type N struct{ f func() }

func (S) Error() string { return "" }

func f(x int, s string, e E, b bool, i interface{}) {
	switch x {
	case 1, 2, 1: // ERROR "duplicate case 1 \(constant of type int\) in expression switch"
	case "a": // ERROR `cannot convert "a" \(untyped string constant\) to int`
	case 3.0, 3: // ERROR "duplicate case 3 \(constant of type int\) in expression switch"
	case x, x:
	case 1.5: // ERROR "1\.5 \(untyped float constant\) truncated to int"
	}
	switch s {
	case "a", "b":
	case "a": // ERROR `duplicate case "a" \(constant of type string\) in expression switch`
	}
	switch {
	case b, b:
	case true, true:
	case x: // ERROR "invalid case x in switch on true \(mismatched types int and bool\)"
	case 1: // ERROR "cannot convert 1 \(untyped int constant\) to bool"
	case i:
	}
	switch y := x; y {
	}
	switch f := func() {}; f {
	case nil:
	}
	switch (N{}) { // ERROR "cannot switch on \(N\{\}\) \(value of type N\) \(N is not comparable\)"
	}
	switch nil { // ERROR "use of untyped nil in switch expression"
	}
	switch i {
	case 1, "1", 1: // ERROR "duplicate case 1 \(constant of type int\) in expression switch"
	case []int{}: // ERROR "invalid case \[\]int\{\} in switch on i \(slice can only be compared to nil\)"
	case nil:
	}
	switch x {
	default:
	case 1:
	default: // ERROR "multiple defaults \(first at \./switches\.go:[0-9]+:[0-9]+\)"
	}
	switch e.(type) {
	case S, int, nil: // ERROR "impossible type switch case: int"
	case S: // ERROR "duplicate case S in type switch"
	case nil: // ERROR "duplicate case nil in type switch"
	case error:
	}
	switch v := e.(type) { // ERROR "v declared but not used"
	case S:
	}
	switch v := e.(type) {
	case S:
		var s S = v
		_ = s
	case error, nil:
		v = nil
	default:
		v.Error()
	}
	switch x.(type) { // ERROR "x \(variable of type int\) is not an interface"
	}
	switch _ := e.(type) { // ERROR "no new variable on left side of :="
	}
	switch e.(type) {
	case undefined: // ERROR "undefined: undefined"
	case x: // ERROR "x \(variable of type int\) is not a type"
	}
	switch v := undefined2.(type) { // ERROR "undefined: undefined2"
	}
}
