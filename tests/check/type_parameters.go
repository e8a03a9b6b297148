// errorcheck -e -lang=go1.19

// Type parameters: what operations and type arguments their constraints allow, and what cannot be inferred. The texts are gc's.

package p

type L[T any] struct{ x T }

func F[T any](a, b T) T                { return a }
func G[T any]()                        {}
func H[K comparable, V any](m map[K]V) {}

type N interface{ ~int | ~float64 }

func Add[T N](a, b T) T      { return a + b }
func Bad[T any](a, b T) bool { return a == b } // ERROR "invalid operation: a == b \(incomparable types in type set\)"
func Bad2[T any](a T) T      { return a + a }  // ERROR "invalid operation: operator \+ not defined on a \(variable of type T constrained by any\)"
func Bad3[T N](a T) int      { return a }      // ERROR "cannot use a \(variable of type T constrained by N\) as type int in return statement"
func Bad4[T N](a T)          { a.foo() }       // ERROR "a\.foo undefined \(type T has no field or method foo\)"
func Bad5[T N](a T) {
	for range a { // ERROR "cannot range over a \(variable of type T constrained by N\) \(T has no core type\)"
	}
}

func arguments() {
	var l L              // ERROR "cannot use generic type L\[T any\] without instantiation"
	var m L[int, string] // ERROR "got 2 arguments but 1 type parameters"
	var n L[int]
	n.y = 1           // ERROR "n\.y undefined \(type L\[int\] has no field or method y\)"
	F(1, "a")         // ERROR "default type string of .a. does not match inferred type int for T"
	G()               // ERROR "cannot infer T"
	F[int, int](1, 2) // ERROR "got 2 type arguments but want 1"
	H(map[string]int{})
	H[[]int, int](nil)    // ERROR "\[\]int does not implement comparable"
	Add("a", "b")         // ERROR "string does not implement N \(string missing in ~int \| ~float64\)"
	Add[string]("a", "b") // ERROR "string does not implement N \(string missing in ~int \| ~float64\)"
	f := F                // ERROR "cannot use generic function F without instantiation"
	_ = F[int]
	var x N     // ERROR "cannot use type N outside a type constraint: interface contains type constraints"
	Add(1, 2.5) // ERROR "default type float64 of 2\.5 does not match inferred type int for T"
	Add(1, n)   // ERROR "L\[int\] does not implement N \(L\[int\] missing in ~int \| ~float64\)" "cannot use 1 \(untyped int constant\) as L\[int\] value in argument to Add"
	n.x = "s"   // ERROR "cannot use .s. \(untyped string constant\) as int value in assignment"
	_, _, _, _ = l, m, f, x
}

func operations[T ~int | ~string](x T) {
	_ = x * 2 // ERROR "cannot convert 2 \(untyped int constant\) to T"
	_ = x + x
	_ = x < x
	_ = -x // ERROR "invalid operation: operator - not defined on x \(variable of type T constrained by ~int\|~string\)"
	var p *T = &x
	*p = x
	var y int = x // ERROR "cannot use x \(variable of type T constrained by ~int\|~string\) as type int in variable declaration"
	_ = int(x)    // ERROR "cannot convert x \(variable of type T constrained by ~int\|~string\) to type int"
	_ = string(x)
	_ = T(1.5)      // ERROR "cannot convert 1\.5 "
	_ = []T{1, "a"} // ERROR "cannot use 1 \(untyped int constant\) as T value in array or slice literal" "cannot use .a. \(untyped string constant\) as T value in array or slice literal"
	const c = T(1)  // ERROR "T\(1\) \(value of type T constrained by ~int\|~string\) is not constant"
	switch x {
	case 1: // ERROR "cannot convert 1 \(untyped int constant\) to T"
	}
	x.y() // ERROR "x\.y undefined \(type T has no field or method y\)"
	_ = any(x).(T)
	_ = x.(int)       // ERROR "invalid operation: cannot use type assertion on type parameter value x \(variable of type T constrained by ~int\|~string\)"
	switch x.(type) { // ERROR "cannot use type switch on type parameter value x \(variable of type T constrained by ~int\|~string\)"
	}
}

type V[P any] P // ERROR "cannot use a type parameter as RHS in type declaration"
type W[P interface{ String() string }] []P
type S[P ~[]E, E any] struct{ P } // ERROR "embedded field type cannot be a \(pointer to a\) type parameter"

func (t W[P]) M2(x Q)    {} // ERROR "undefined: Q"
func (t W) M3()          {} // ERROR "cannot use generic type W\[P interface\{String\(\) string\}\] without instantiation"
func (t *W[A, B]) M4()   {} // ERROR "got 2 arguments but 1 type parameters"
func (t W[P]) Str() int  { return 0 }
func (t W[P]) Str() bool { return false } // ERROR "W\.Str redeclared in this block"

type R[P any] struct{ f R[P] } // ERROR "invalid recursive type R"

var w W[int]           // ERROR "int does not implement interface\{String\(\) string\} \(missing String method\)"
var a S[[]int]         // ERROR "got 1 arguments but 2 type parameters"
var b S[[]int, string] // ERROR "\[\]int does not implement ~\[\]string \(\[\]int missing in ~\[\]string\)"

type Cons interface {
	int | string
	m()
}

func use[P Cons](p P) { p.m() }

func calls() {
	operations(1.5) // ERROR "float64 does not implement ~int\|~string \(float64 missing in ~int \| ~string\)"
	use(3)          // ERROR "int does not implement Cons \(missing m method\)"
}
