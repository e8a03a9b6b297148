// errorcheck -e -lang=go1.19

// Left sides, counts and types of assignments; statements that are only expressions.
package p

type T struct{ x int }

func two() (int, string) { return 1, "" }
func none()              {}

const c = 1

func f(m map[string]T, s string, ch chan int, i interface{}) {
	var x, y int
	x, y = 1 // ERROR "assignment mismatch: 2 variables but 1 value"
	x, y = two() // ERROR "cannot use two\(\) \(value of type string\) as type int in assignment"
	x, y, z := two() // ERROR "assignment mismatch: 3 variables but two returns 2 values"
	x = two() // ERROR "assignment mismatch: 1 variable but two returns 2 values"
	x = none() // ERROR "none\(\) \(no value\) used as value"
	m["a"].x = 1 // ERROR `cannot assign to struct field m\["a"\]\.x in map`
	s[0] = 'a' // ERROR "cannot assign to s\[0\] \(value of type byte\)"
	c = 2 // ERROR "cannot assign to c \(untyped int constant 1\)"
	f = nil // ERROR "cannot assign to f \(value of type func"
	"a" = "b" // ERROR `cannot assign to "a" \(untyped string constant\)`
	_ = nil // ERROR "use of untyped nil in assignment to _ identifier"
	_ = two
	none() = 1 // ERROR "none\(\) \(no value\) used as value"
	x + 1 = 2 // ERROR "cannot assign to x \+ 1 \(value of type int\)"
	*x = 1 // ERROR "invalid operation: cannot indirect x \(variable of type int\)"
	x, ok := m["a"] // ERROR "ok declared but not used" `cannot use m\["a"\] \(value of type T\) as type int in assignment`
	v, ok2 := i.(int) // ERROR "v declared but not used" "ok2 declared but not used"
	w, ok3 := <-ch // ERROR "w declared but not used" "ok3 declared but not used"
	a, b := s[0] // ERROR "assignment mismatch: 2 variables but 1 value"
	x += "a" // ERROR `invalid operation: x \+= "a" \(mismatched types int and untyped string\)`
	s += 1 // ERROR "invalid operation: s \+= 1 \(mismatched types string and untyped int\)"
	s -= "a" // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	x <<= 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to uint"
	x <<= s // ERROR "invalid operation: shift count s \(variable of type string\) must be integer"
	x++
	s++ // ERROR "invalid operation: s\+\+ \(non-numeric type string\)"
	c++ // ERROR "cannot assign to c \(untyped int constant 1\)"
	m["a"]++ // ERROR `invalid operation: m\["a"\]\+\+ \(non-numeric type T\)`
	_++ // ERROR "cannot use _ as value or type"
	_ += 1 // ERROR "cannot use _ as value or type"
	ch <- "a" // ERROR `cannot use "a" \(untyped string constant\) as int value in send`
	x <- 1 // ERROR "invalid operation: cannot send to non-channel x \(variable of type int\)"
	(x), (y) = 1, 2
	T{}.x = 1 // ERROR "cannot assign to T\{\}\.x \(value of type int\)"
	(&T{}).x = 1
	two().x = 1 // ERROR "multiple-value two\(\) \(value of type \(int, string\)\) in single-value context"
	var p *T
	p.x, p.y = 1, 2 // ERROR "p\.y undefined \(type \*T has no field or method y\)"
	i.x = 1 // ERROR "i\.x undefined \(type interface\{\} has no field or method x\)"
	len = 1 // ERROR "len \(built-in\) must be called"
	int = 1 // ERROR "int \(type\) is not an expression"
	nil = 1 // ERROR "cannot assign to nil"
	true = false // ERROR "cannot assign to true \(untyped bool constant\)"
	go x // ERROR "expression in go must be function call" "invalid operation: cannot call non-function x \(variable of type int\)"
	defer s // ERROR "expression in defer must be function call" "invalid operation: cannot call non-function s \(variable of type string\)"
	go two()
	defer len(s) // ERROR "defer discards result of len\(s\) \(value of type int\)"
	go int(x) // ERROR "go requires function call, not conversion int\(x\) \(value of type int\)"
	defer recover()
	defer func() {} // ERROR "expression in defer must be function call"
	x == 1 // ERROR "x == 1 \(untyped bool value\) is not used"
	-x // ERROR "-x \(value of type int\) is not used"
	<-ch
	two // ERROR "two \(value of type func\(\) \(int, string\)\) is not used"
	s // ERROR "s \(variable of type string\) is not used"
	len(s) // ERROR "len\(s\) \(value of type int\) is not used"
	append([]int{}, 1) // ERROR "append\(\[\]int\{\}, 1\) \(value of type \[\]int\) is not used"
	copy([]int{}, []int{})
	func() {} // ERROR "func\(\) \{\} \(value of type func\(\)\) is not used"
	"x" // ERROR `"x" \(untyped string constant\) is not used`
}
