// errorcheck -e -lang=go1.19

// Imports and their names.
package p

import "fmt" // ERROR `imported and not used: "fmt"`
import . "strings" // ERROR `imported and not used: "strings"`
import _ "os"
import f "fmt"
import errors "errors" // ERROR `imported and not used: "errors"`
import "math"
import math "math" // ERROR "math redeclared in this block" `imported and not used: "math"`
import init "io" // ERROR "cannot import package as init - init must be a func"

var fmt2 = f.Sprint
var _ = math.Nope // ERROR "undefined: math\.Nope"
var _ = math.pi // ERROR "undefined: math\.pi"
var _ = errors // ERROR "use of package errors not in selector"

func Fields() {} // ERROR `Fields already declared through dot-import of package strings \("strings"\)`
func io()     {}

var errors int // ERROR `errors already declared through import of package errors \("errors"\)`
