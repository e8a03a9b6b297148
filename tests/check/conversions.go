// errorcheck -e -lang=go1.19

// Conversions, assignability to interfaces, and type assertions.

package p

import "unsafe"

type T struct{ a int }
type U struct{ a int }
type V struct {
	a int `tag`
}
type I interface{ M() }
type J interface {
	M()
	N()
}
type X struct{}

func (X) M() {}

type Y struct{}

func (*Y) M() {}

type Z struct{}

func (Z) M(int) {}

type W struct{}

func (W) m() {}

func conversions(i int, f float64, s string, b []byte, r []rune, t T, p *int, c complex128, x X, y Y, z Z, w W, ii I, jj J, e interface{}, fn func(), ch chan int, up unsafe.Pointer, u uintptr, sl []int, bo bool) {
	_ = int(f)
	_ = float64(i)
	_ = string(i)
	_ = string(b)
	_ = string(r)
	_ = []byte(s)
	_ = []rune(s)
	_ = []int(s)   // ERROR "cannot convert s \(variable of type string\) to type \[\]int"
	_ = string(f)  // ERROR "cannot convert f \(variable of type float64\) to type string"
	_ = string(sl) // ERROR "cannot convert sl \(variable of type \[\]int\) to type string"
	_ = int(s)     // ERROR "cannot convert s \(variable of type string\) to type int"
	_ = int(bo)    // ERROR "cannot convert bo \(variable of type bool\) to type int"
	_ = bool(i)    // ERROR "cannot convert i \(variable of type int\) to type bool"
	_ = int(c)     // ERROR "cannot convert c \(variable of type complex128\) to type int"
	_ = complex64(c)
	_ = complex128(f) // ERROR "cannot convert f \(variable of type float64\) to type complex128"
	_ = U(t)
	_ = V(t)
	_ = (*U)(&t)
	_ = (*int)(&t) // ERROR "cannot convert &t \(value of type \*T\) to type \*int"
	_ = unsafe.Pointer(p)
	_ = unsafe.Pointer(u)
	_ = unsafe.Pointer(i) // ERROR "cannot convert i \(variable of type int\) to type unsafe\.Pointer"
	_ = uintptr(up)
	_ = uintptr(p) // ERROR "cannot convert p \(variable of type \*int\) to type uintptr"
	_ = (*string)(up)
	_ = I(x)
	_ = I(y) // ERROR "cannot convert y \(variable of type Y\) to type I:"
	_ = I(&y)
	_ = I(z) // ERROR "cannot convert z \(variable of type Z\) to type I:"
	_ = I(w) // ERROR "cannot convert w \(variable of type W\) to type I:"
	_ = I(1) // ERROR "cannot convert 1 \(untyped int constant\) to type I"
	_ = I(nil)
	_ = J(ii) // ERROR "cannot convert ii \(variable of type I\) to type J:"
	_ = I(jj)
	_ = X(ii) // ERROR "cannot convert ii \(variable of type I\) to type X:"
	_ = (*int)(nil)
	_ = int(nil) // ERROR "cannot convert nil to type int"
	_ = []int(nil)
	_ = (func())(nil)
	_ = (<-chan int)(ch)
	_ = (chan string)(ch) // ERROR "cannot convert ch \(variable of type chan int\) to type chan string"
	_ = (*[4]int)(sl)
	_ = (*[4]string)(sl) // ERROR "cannot convert sl \(variable of type \[\]int\) to type \*\[4\]string"
	_ = int()            // ERROR "missing argument in conversion to int"
	_ = int(1, 2)        // ERROR "too many arguments in conversion to int"
	_ = int(s...)        // ERROR "invalid use of \.\.\. in type conversion to int"
	_ = T(1)             // ERROR "cannot convert 1 \(untyped int constant\) to type T"
	_ = T{1}
	_ = interface{}(1 << 70) // ERROR "1 << 70 \(untyped int constant 1180591620717411303424\) overflows int"
	_ = []byte(1)            // ERROR "cannot convert 1 \(untyped int constant\) to type \[\]byte"
	_ = []byte("a")
	_ = []byte('a') // ERROR "cannot convert 'a' \(untyped rune constant 97\) to type \[\]byte"
	_ = float32(1 << 100)
	_ = int8(1 << 8)    // ERROR "cannot convert 1 << 8 \(untyped int constant 256\) to type int8"
	_ = int8('a' + 300) // ERROR "cannot convert 'a' \+ 300 \(untyped rune constant 397\) to type int8"
	_ = error(1)        // ERROR "cannot convert 1 \(untyped int constant\) to type error"
	_ = int("1")        // ERROR `cannot convert "1" \(untyped string constant\) to type int`

	var v1 I = x
	var v2 I = y   // ERROR "cannot use y \(variable of type Y\) as type I in variable declaration:"
	var v3 I = z   // ERROR "cannot use z \(variable of type Z\) as type I in variable declaration:"
	var v4 I = w   // ERROR "cannot use w \(variable of type W\) as type I in variable declaration:"
	var v5 X = ii  // ERROR "cannot use ii \(variable of type I\) as type X in variable declaration:"
	var v6 int = e // ERROR "cannot use e \(variable of type interface\{\}\) as type int in variable declaration:"
	var v7 *I = ii // ERROR "cannot use ii \(variable of type I\) as type \*I in variable declaration:"
	var v8 chan<- int = ch
	var v9 int = s         // ERROR "cannot use s \(variable of type string\) as type int in variable declaration"
	var v10 func(int) = fn // ERROR "cannot use fn \(variable of type func\(\)\) as type func\(int\) in variable declaration"
	var v11 int = nil      // ERROR "cannot use nil as int value in variable declaration"
	var v12 U = t          // ERROR "cannot use t \(variable of type T\) as type U in variable declaration"
	var v13 I = &ii        // ERROR "cannot use &ii \(value of type \*I\) as type I in variable declaration:"
	var v14 float64 = i    // ERROR "cannot use i \(variable of type int\) as type float64 in variable declaration"
	var v15 float64 = 1
	var v16 string = 'a' // ERROR "cannot use 'a' \(untyped rune constant 97\) as string value in variable declaration"
	var v17 []int = nil
	var v18 J = ii // ERROR "cannot use ii \(variable of type I\) as type J in variable declaration:"
	var v19 interface{} = nil
	_, _, _, _, _, _, _, _, _, _ = v1, v2, v3, v4, v5, v6, v7, v8, v9, v10
	_, _, _, _, _, _, _, _, _ = v11, v12, v13, v14, v15, v16, v17, v18, v19

	_ = ii.(X)
	_ = ii.(Y) // ERROR "impossible type assertion: ii\.\(Y\)"
	_ = ii.(*Y)
	_ = ii.(Z)   // ERROR "impossible type assertion: ii\.\(Z\)"
	_ = ii.(W)   // ERROR "impossible type assertion: ii\.\(W\)"
	_ = ii.(int) // ERROR "impossible type assertion: ii\.\(int\)"
	_ = ii.(J)
	_ = e.(int)
	_ = x.(I)         // ERROR "invalid operation: x \(variable of type X\) is not an interface"
	_ = e.(undefined) // ERROR "undefined: undefined"
	_ = nil.(I)       // ERROR "invalid operation: nil is not an interface"
	_ = ii.(I).Foo()  // ERROR "ii\.\(I\)\.Foo undefined \(type I has no field or method Foo\)"
	ok1, ok2 := e.(int)
	_ = ok1 + ok2 // ERROR "invalid operation: ok1 \+ ok2 \(mismatched types int and bool\)"
}
