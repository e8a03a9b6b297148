// errorcheck -e -lang=go1.19

// Composite literals: missing, surplus, repeated and misplaced elements.

package p

import "strings"

type T struct {
	a, b int
	c    string
}
type P struct {
	*T
	x int
}
type F func()

var (
	_ = T{1, 2}                    // ERROR "too few values in T\{…\}"
	_ = T{1, 2, "x", 4}            // ERROR "too many values in T\{…\}"
	_ = T{1, 2, 3}                 // ERROR "cannot use 3 \(untyped int constant\) as string value in struct literal"
	_ = T{a: 1, 2}                 // ERROR "mixture of field:value and value elements in struct literal"
	_ = T{1, b: 2}                 // ERROR "mixture of field:value and value elements in struct literal" "too few values in T\{…\}"
	_ = T{a: 1, a: 2}              // ERROR "duplicate field name a in struct literal"
	_ = T{d: 1}                    // ERROR "unknown field 'd' in struct literal of type T"
	_ = T{a: "x"}                  // ERROR `cannot use "x" \(untyped string constant\) as int value in struct literal`
	_ = T{1: 2}                    // ERROR "invalid field name 1 in struct literal"
	_ = &T{c: 1}                   // ERROR "cannot use 1 \(untyped int constant\) as string value in struct literal"
	_ = strings.Builder{nil, nil}  // ERROR "implicit assignment to unexported field addr in strings\.Builder literal" "implicit assignment to unexported field buf in strings\.Builder literal"
	_ = strings.Builder{addr: nil} // ERROR "unknown field 'addr' in struct literal of type strings\.Builder"
	_ = []int{1, "a", 2.5}         // ERROR `cannot use "a" \(untyped string constant\) as int value in array or slice literal` "cannot use 2\.5 \(untyped float constant\) as int value in array or slice literal \(truncated\)"
	_ = []int{1, 2, 1: 3}          // ERROR "duplicate index 1 in array or slice literal"
	_ = []int{-1: 2}               // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = []int{"a": 2}              // ERROR `cannot convert "a" \(untyped string constant\) to int`
	_ = [2]int{1, 2, 3}            // ERROR "index 2 is out of bounds \(>= 2\)"
	_ = [2]int{2: 1}               // ERROR "invalid argument: index 2 out of bounds \[0:2\]"
	_ = [...]int{5: 1, 2}
	_ = map[string]int{"a": 1, "a": 2}                              // ERROR `duplicate key "a" in map literal`
	_ = map[string]int{1: 1}                                        // ERROR "cannot use 1 \(untyped int constant\) as string value in map literal"
	_ = map[string]int{"a": "b"}                                    // ERROR `cannot use "b" \(untyped string constant\) as int value in map literal`
	_ = map[string]int{1}                                           // ERROR "missing key in map literal"
	_ = map[interface{}]int{1: 1, "a": 2, 1.0: 3, 1: 4, int8(1): 5} // ERROR "duplicate key 1 in map literal"
	_ = map[float64]int{1: 1, 1.0: 2}                               // ERROR "duplicate key 1 in map literal"
	_ = []T{{1, 2, "a"}, {a: 1}, {1}}                               // ERROR "too few values in struct\{a int; b int; c string\}\{…\}"
	_ = []*T{{1, 2, "a"}, {a: 1}, {1}, nil, &T{}}                   // ERROR "too few values in T\{…\}"
	_ = map[T]*T{{a: 1}: {b: 2}, {}: {}}
	_ = [][]int{{1}, {2, "x"}}      // ERROR `cannot use "x" \(untyped string constant\) as int value in array or slice literal`
	_ = int{}                       // ERROR "invalid composite literal type int"
	_ = F{}                         // ERROR "invalid composite literal type F"
	_ = struct{ x int }{x: 1}.y     // ERROR "struct\{x int\}\{…\}\.y undefined \(type struct\{x int\} has no field or method y\)"
	_ = P{T: &T{}, x: 1, a: 2}      // ERROR "unknown field 'a' in struct literal of type P"
	_ = [...]string{"a", 2: "c"}[5] // ERROR "invalid argument: index 5 out of bounds \[0:3\]"
	_ = []interface{}{1, nil, "a", T{}}
	_ = []error{1}        // ERROR "cannot use 1 \(constant of type int\) as type error in array or slice literal:"
	_ = undefined{1}      // ERROR "undefined: undefined"
	_ = []undefined{1, x} // ERROR "undefined: undefined" "undefined: x"
)
