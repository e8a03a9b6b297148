// errorcheck -lang=go1.19

// Func types are printed with the names of their parameters and results; a conversion's type is printed as it is written; a message
// is not repeated on a line.
package p

type T struct{ f func(a int, b string) }

func named(a, b int, rest ...string) (n int, err error) { return }

func _(t T) {
	var _ int = named                                              // ERROR "cannot use named \(value of type func\(a int, b int, rest \.\.\.string\) \(n int, err error\)\) as type int in variable declaration"
	var _ int = func(x float64) (ok bool) { return false }         // ERROR "cannot use func\(x float64\) \(ok bool\) .…. \(value of type func\(x float64\) \(ok bool\)\) as type int in variable declaration"
	var _ int = func(float32, ...byte) *int { return nil }         // ERROR "cannot use func\(float32, \.\.\.byte\) \*int .…. \(value of type func\(float32, \.\.\.byte\) \*int\) as type int in variable declaration"
	var _ int = t.f                                                // ERROR "cannot use t.f \(variable of type func\(a int, b string\)\) as type int in variable declaration"
	var _ interface{ M(a int, s string) (b int) } = t              // ERROR "cannot use t \(variable of type T\) as type interface.M\(a int, s string\) \(b int\). in variable declaration"
	var _ string = rune(t)                                         // ERROR "cannot convert t \(variable of type T\) to type rune"
	for _, r := range "abc" {
		var _ string = r // ERROR "cannot use r \(variable of type rune\) as type string in variable declaration"
	}
	undefined(undefined) // ERROR "undefined: undefined"
}

func _(select1 chan int) {
	select {
	case (chan int)(select1): // ERROR "select case must be send or receive \(possibly with assignment\)"
	}
}

var _ chan [1 << 17]byte // ERROR "channel element type too large \(>64kB\)"
