// errorcheck -e -lang=go1.19

// Constants, variables, types and functions; redeclarations; unused variables.
package p

import (
	"fmt" // ERROR `imported and not used: "fmt"`
	str "strings" // ERROR `imported and not used: "strings" as str`
	"unsafe" // ERROR `imported and not used: "unsafe"`
)

const a, b = 1 // ERROR "missing init expr for b"
const c = 1, 2 // ERROR "extra init expr 2"
const d int // ERROR "missing init expr for d"
const (
	e, f = iota, 1
	g // ERROR "extra init expr at \./declarations\.go:[0-9]+:[0-9]+"
	h, i, j // ERROR "missing init expr for j"
)
const k []int = nil // ERROR "invalid constant type \[\]int"
const l = len([]int{1}) // ERROR "len\(\[\]int\{…\}\) \(value of type int\) is not constant"
const m uint8 = 256 // ERROR "cannot use 256 \(untyped int constant\) as uint8 value in constant declaration \(overflows\)"
const n = n1 // ERROR "initialization loop for n"
const n1 = n

var o, q = 1 // ERROR "assignment mismatch: 2 variables but 1 value"
var r = 1, 2 // ERROR "extra init expr 2"
var t int = "x" // ERROR `cannot use "x" \(untyped string constant\) as int value in variable declaration`
var u, v int = pair() // ERROR "cannot use pair\(\) \(value of type string\) as type int in assignment"
var w string = pair() // ERROR "multiple-value pair\(\) \(value of type \(int, string\)\) in single-value context"
var x = nothing() // ERROR "nothing\(\) \(no value\) used as value"
var y = nil // ERROR "use of untyped nil in variable declaration"

func pair() (int, string) { return 1, "" }
func nothing()            {}

func a() {} // ERROR "a redeclared in this block"
type b int // ERROR "b redeclared in this block"
var unsafe int // ERROR `unsafe already declared through import of package unsafe \("unsafe"\)`
var init int // ERROR "cannot declare init - must be func"

func init() // ERROR "missing function body"
func init() int { return 1 } // ERROR "func init must have no arguments and no return values"
func init() {}
func main() {}

func _() {
	const unused = 1
	type alsoUnused int
	var local int // ERROR "local declared but not used"
	var q, q int // ERROR "q redeclared in this block"
	_ = q
	local2 := 1 // ERROR "local2 declared but not used"
	local2 = 2
	var f = func() { inner := 1 } // ERROR "f declared but not used" "inner declared but not used"
	x, y := 1, 2 // ERROR "y declared but not used"
	x, y := 3, 4 // ERROR "no new variables on left side of :="
	_ = x
	x, x := 1, 2 // ERROR "x repeated on left side of :="
	_, _ := 1, 2 // ERROR "no new variables on left side of :="
}
