// run -gcflags=-l
// errorcheck -m -l

// Passing a value to fmt puts it into an interface: the value is copied into a box, and the box is on the heap
// because fmt may keep it. The variable itself stays where it was.
package main

import (
	"fmt"
	"testing"
)

func box(n int) { fmt.Sprint(n) } // ERROR "^\.\.\. argument does not escape$" "^n escapes to heap$"

func boxPointer(p *int) { fmt.Sprintf("%d", *p) } // ERROR "^p does not escape$" "^\.\.\. argument does not escape$" "^\*p escapes to heap$"

func main() {
	n := 66666666
	fmt.Printf("n = %d\n", n) // a copy of n escapes // ERROR "^\.\.\. argument does not escape$" "^n escapes to heap$"
	println("&n =", &n)        // n itself does not

	small := 7
	fmt.Println("small =", small) // integers below 256 are boxed in a table: no allocation // ERROR "^\.\.\. argument does not escape$" "^\"small =\" escapes to heap$" "^small escapes to heap$"

	var any interface{} = "a constant" // ERROR "^\"a constant\" escapes to heap$"
	fmt.Println(any) // constants are boxed in the program's data: no allocation either // ERROR "^\.\.\. argument does not escape$"

	println("boxes of 1000:", int(testing.AllocsPerRun(100, func() { keep(1000) }))) // ERROR "^func literal does not escape$"
	println("boxes of 10:  ", int(testing.AllocsPerRun(100, func() { keep(10) }))) // ERROR "^func literal does not escape$"
}

var kept interface{}

func keep(n int) { kept = n } // ERROR "^n escapes to heap$"

// Output:
// n = 66666666
// small = 7
// a constant

// Stderr:
// &n = stack1
// boxes of 1000: 1
// boxes of 10:   0
