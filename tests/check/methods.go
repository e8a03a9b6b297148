// errorcheck -e -lang=go1.19

// Methods, fields, interfaces and types of declarations.
package p

import "strings"

type T struct{ f int }
type P *T
type I interface{ m() }
type A = T

func (T) m1()          {}
func (t *T) m1()       {} // ERROR "T\.m1 redeclared in this block"
func (T) f()           {} // ERROR "field and method with the same name f"
func (P) m2()          {} // ERROR "invalid receiver type P \(pointer or interface type\)"
func (I) m3()          {} // ERROR "invalid receiver type I \(pointer or interface type\)"
func (int) m4()        {} // ERROR "cannot define new methods on non-local type int"
func (*int) m5()       {} // ERROR "cannot define new methods on non-local type int"
func ([]int) m6()      {} // ERROR "invalid receiver type \[\]int"
func (**T) m7()        {} // ERROR "invalid receiver type \*\*T"
func (A) m8()          {}
func (*A) m8()         {} // ERROR "T\.m8 redeclared in this block"
func (undefined) m9()  {} // ERROR "undefined: undefined"
func (strings.Builder) m10() {} // ERROR "cannot define new methods on non-local type strings\.Builder"
func (t T) m11(t int)  {} // ERROR "t redeclared in this block"
func (T) m12(a, a int) {} // ERROR "a redeclared in this block"
func (T) m13(a int) (a int) { return } // ERROR "a redeclared in this block" "result parameter a not in scope at return"
func (T) m14(a ...int, b int) {} // ERROR "can only use \.\.\. with final parameter in list"
func (T) m15(...int) {}
func (T) _() {}
func (T) _() {}

type S struct {
	a int
	a string // ERROR "a redeclared"
	T
	*T // ERROR "T redeclared"
	*I // ERROR "embedded field type cannot be a pointer to an interface"
	P // ERROR "embedded field type cannot be a pointer"
	_ int
	_ int
}
type J interface {
	m()
	m() // ERROR "duplicate method m"
	n(int)
	I
	K // ERROR "duplicate method n"
	_() // ERROR "methods must have a unique non-blank name"
}
type K interface{ n(string) }
type M map[[]int]int // ERROR "invalid map key type \[\]int"
type F func(x int, x string) // ERROR "x redeclared in this block"
type Arr [n]int // ERROR "invalid array length n"
type Arr2 [1.5]int // ERROR "array length 1\.5 \(untyped float constant\) must be integer"
type Arr3 [-1]int // ERROR "invalid array length -1 \(untyped int constant\)"
type Arr4 ["a"]int // ERROR `array length "a" \(untyped string constant\) must be integer`
type Arr5 [...]int // ERROR "invalid use of \[\.\.\.\] array \(outside a composite literal\)"
type Bad T.f // ERROR "T\.f \(value of type func\(T\)\) is not a type"
type Bad2 len // ERROR "len \(built-in\) is not a type"
type Bad3 strings // ERROR "use of package strings not in selector"
type Bad4 strings.Nothing // ERROR "undefined: strings\.Nothing"
type Bad5 strings.TrimSpace // ERROR "strings\.TrimSpace \(value of type func.* is not a type"

var n = 1
var _ = T{}.m1
var _ = (*T).m1
var _ = T.nothing // ERROR "T\.nothing undefined \(type T has no field or method nothing\)"
var _ I = T{} // ERROR "cannot use T\{\} \(value of type T\) as type I in variable declaration"
