// errorcheck -e -lang=go1.19

// Selectors, promoted fields and methods, method values and method expressions.

package p

import (
	"fmt"
	"os"
)

type T struct{ x int }

func (t T) V()  {}
func (t *T) P() {}

type I interface{ M(int) string }
type A struct{ T }
type B struct {
	*T
	I
}
type C struct {
	A
	B
}
type PT *T

func selectors(t T, pt *T, i I, pi *I, a A, b B, c C, q PT) {
	_ = t.y // ERROR "t\.y undefined \(type T has no field or method y\)"
	_ = t.X // ERROR "t\.X undefined \(type T has no field or method X, but does have x\)"
	_ = t.p // ERROR "t\.p undefined \(type T has no field or method p, but does have P\)"
	_ = t.P
	_ = pt.V
	pt.P()
	T{}.P() // ERROR "cannot call pointer method P on T"
	T{}.V()
	(&T{}).P()
	A{}.P() // ERROR "cannot call pointer method P on A"
	B{}.P()
	_ = c.x  // ERROR "ambiguous selector c\.x"
	_ = c.T  // ERROR "ambiguous selector c\.T"
	_ = i.N  // ERROR "i\.N undefined \(type I has no field or method N\)"
	_ = i.m  // ERROR "i\.m undefined \(type I has no field or method m, but does have M\)"
	_ = pi.M // ERROR "pi\.M undefined \(type \*I is pointer to interface, not interface\)"
	pi.M(1)  // ERROR "pi\.M undefined \(type \*I is pointer to interface, not interface\)"
	_ = q.x
	q.V() // ERROR "q\.V undefined \(type PT has no field or method V\)"
	_ = T.V
	_ = T.P // ERROR "cannot call pointer method P on T"
	_ = (*T).P
	_ = (*T).V
	_ = T.x // ERROR "T\.x undefined \(type T has no method x\)"
	_ = I.M
	_ = A.V
	_ = (*A).P
	_ = B.P
	_ = fmt.Foo     // ERROR "undefined: fmt\.Foo"
	_ = fmt.println // ERROR "undefined: fmt\.println"
	_ = fmt         // ERROR "use of package fmt not in selector"
	_ = os.Args.x   // ERROR "os\.Args\.x undefined \(type \[\]string has no field or method x\)"
	_ = nil.x       // ERROR "nil\.x undefined \(type untyped nil has no field or method x\)"
	_ = len.x       // ERROR "cannot select on len \(built-in\)"
	_ = "a".len     // ERROR `"a"\.len undefined \(type untyped string has no field or method len\)`
	T.V(t)
	T.V()     // ERROR "not enough arguments in call to T\.V"
	(*T).P(t) // ERROR "cannot use t \(variable of type T\) as type \*T in argument to \(\*T\)\.P"
	(*T).P(&t)
	_ = I.M(i, 1)
	_ = I.M(t, 1) // ERROR "cannot use t \(variable of type T\) as type I in argument to I\.M:"
	var f func(I, int) string = I.M
	var g func(T) = A.V // ERROR "cannot use A\.V \(value of type func\(A\)\) as type func\(T\) in variable declaration"
	_, _ = f, g
	t._ = 1       // ERROR "t\._ undefined \(type T has no field or method _\)"
	f()().z()     // ERROR "not enough arguments in call to f" "invalid operation: cannot call non-function f\(\) \(value of type string\)"
	undefined.x() // ERROR "undefined: undefined"
	t.x.y.z()     // ERROR "t\.x\.y undefined \(type int has no field or method y\)"
	var m map[string]T
	m["a"].x = 1 // ERROR `cannot assign to struct field m\["a"\]\.x in map`
	m["a"].P()   // ERROR "cannot call pointer method P on T"
	m["a"].V()
	f1().x = 1 // ERROR "cannot assign to f1\(\)\.x \(value of type int\)"
	pf().x = 1
	f1().P() // ERROR "cannot call pointer method P on T"
	pf().P()
}

func f1() T  { return T{} }
func pf() *T { return nil }
