// errorcheck -e -lang=go1.19

// Declarations that need themselves.
package p

type T1 struct{ t T1 } // ERROR "invalid recursive type T1"
type T2 struct{ t T3 } // ERROR "invalid recursive type T2"
type T3 [2]T2
type T4 struct{ t *T4 }
type T5 []T5
type T6 = T7 // ERROR "invalid recursive type T6"
type T7 = T6
type T8 T8 // ERROR "invalid recursive type T8"
type T9 [len(v9)]int // ERROR "invalid recursive type T9"
type I1 interface{ I2 } // ERROR "invalid recursive type I1"
type I2 interface{ I1 }
type I3 interface{ m() I3 }
type T10 struct{ f func(T10) T10 }
type T11 map[T11]int // ERROR "invalid map key type T11"
type T12 struct{ T13 } // ERROR "invalid recursive type T12"
type T13 struct{ a [2]T12 }

var v9 T9

const c1 = c2 // ERROR "initialization loop for c1"
const c2 = c1 + 1

var v1 = v2 // ERROR "initialization loop for v1"
var v2 = f1()

func f1() int { return v1 }

var v3 = func() int { return v3 }() // ERROR "initialization loop for v3"
var v4 int = v4 // ERROR "initialization loop for v4"
var v5 = len(v5) // ERROR "initialization loop for v5"
var v6 = &v6 // ERROR "initialization loop for v6"
var v7, v8 = f2() // ERROR "initialization loop for v8"

func f2() (int, int) { return v8, 1 }

type M struct{}

func (M) m() int { return v10 }

var v10 = M{}.m() // ERROR "initialization loop for v10"
var v11 = M.m

func f3(x f3) {} // ERROR "f3 \(value of type func\(\)\) is not a type"

func _() {
	type L struct{ l L } // ERROR "invalid recursive type L"
	type K struct{ k *K }
	var x = x // ERROR "undefined: x"
}
