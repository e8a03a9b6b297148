// errorcheck -e -lang=go1.19

// Numbers and types of arguments; what may stand as a statement.

package p

import "fmt"

func f0()                      {}
func f1(int) int               { return 1 }
func f2(a int, s string)       {}
func fv(a int, rest ...string) {}
func two() (int, string)       { return 1, "" }
func three() (int, int, int)   { return 1, 2, 3 }
func strs() (string, string)   { return "", "" }
func itwo() (int, error)       { return 1, nil }

type T struct{}

func (T) M(a int)         {}
func (*T) V(a ...int) int { return 1 }

func calls(t T, p *T, i interface{ N(string) bool }, g func(float64) string, s []string) {
	f0(1)    // ERROR "too many arguments in call to f0"
	f1()     // ERROR "not enough arguments in call to f1"
	f1("a")  // ERROR `cannot use "a" \(untyped string constant\) as int value in argument to f1`
	f1(1, 2) // ERROR "too many arguments in call to f1"
	f2(1)    // ERROR "not enough arguments in call to f2"
	f2(two())
	f2(three())  // ERROR "too many arguments in call to f2"
	f2(itwo())   // ERROR "cannot use itwo\(\) \(value of type error\) as type string in argument to f2"
	f2(1, two()) // ERROR "multiple-value two\(\) \(value of type \(int, string\)\) in single-value context"
	fv()         // ERROR "not enough arguments in call to fv"
	fv(1)
	fv(1, "a", "b")
	fv(1, "a", 2) // ERROR "cannot use 2 \(untyped int constant\) as string value in argument to fv"
	fv(1, s...)
	fv(1, "a", s...) // ERROR "too many arguments in call to fv"
	fv(s...)         // ERROR "not enough arguments in call to fv"
	fv(two())
	fv(three())       // ERROR "cannot use three\(\) \(value of type int\) as type string in argument to fv"
	f2(1, s...)       // ERROR "cannot use \.\.\. in call to non-variadic f2"
	f1(f0())          // ERROR "f0\(\) \(no value\) used as value"
	_ = f0()          // ERROR "f0\(\) \(no value\) used as value"
	x := f0()         // ERROR "f0\(\) \(no value\) used as value"
	var y int = two() // ERROR "multiple-value two\(\) \(value of type \(int, string\)\) in single-value context"
	z := two()        // ERROR "assignment mismatch: 1 variable but two returns 2 values"
	f1(two())         // ERROR "too many arguments in call to f1"
	t.M()             // ERROR "not enough arguments in call to t\.M"
	t.M("x")          // ERROR `cannot use "x" \(untyped string constant\) as int value in argument to t\.M`
	t.M(1, 2)         // ERROR "too many arguments in call to t\.M"
	p.V(three())
	p.V(1, "x") // ERROR `cannot use "x" \(untyped string constant\) as int value in argument to p\.V`
	p.V([]int{}...)
	p.V(two())       // ERROR "cannot use two\(\) \(value of type string\) as type int in argument to p\.V"
	i.N(1)           // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to i\.N"
	_ = i.N("a") + 1 // ERROR `invalid operation: i\.N\("a"\) \+ 1 \(mismatched types bool and untyped int\)`
	g("x")           // ERROR `cannot use "x" \(untyped string constant\) as float64 value in argument to g`
	g(1)
	undefined(f1(1), z1) // ERROR "undefined: undefined" "undefined: z1"
	1(2)                 // ERROR "invalid operation: cannot call non-function 1 \(untyped int constant\)"
	t(1)                 // ERROR "invalid operation: cannot call non-function t \(variable of type T\)"
	"a"()                // ERROR `invalid operation: cannot call non-function "a" \(untyped string constant\)`
	fmt.Println(two())
	fmt.Println(f0()) // ERROR "f0\(\) \(no value\) used as value"
	fmt.Printf(1, 2)  // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to fmt\.Printf"
	fmt.Sprint(1)
	f1(1)
	f1             // ERROR "f1 \(value of type func\(int\) int\) is not used"
	len("a")       // ERROR `len\("a"\) \(constant 1 of type int\) is not used`
	append(s, "a") // ERROR `append\(s, "a"\) \(value of type \[\]string\) is not used`
	int(1)         // ERROR "int\(1\) \(constant 1 of type int\) is not used"
	1 + 2          // ERROR "1 \+ 2 \(untyped int constant 3\) is not used"
	f1(nil)        // ERROR "cannot use nil as int value in argument to f1"
	f2(nil, nil)   // ERROR "cannot use nil as int value in argument to f2" "cannot use nil as string value in argument to f2"
	func() {}()
	func(a int) {}() // ERROR "not enough arguments in call to func\(a int\) \{\}"
	func() int { return 1 }()
	strs().x()       // ERROR "multiple-value strs\(\) \(value of type \(string, string\)\) in single-value context"
	f1(T)            // ERROR "T \(type\) is not an expression"
	f1(int)          // ERROR "int \(type\) is not an expression"
	f1(fmt)          // ERROR "use of package fmt not in selector"
	_ = strs() + "a" // ERROR "multiple-value strs\(\) \(value of type \(string, string\)\) in single-value context"
	return strs()    // ERROR "too many return values"
}
