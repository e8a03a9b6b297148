// run -gcflags=-l
// errorcheck -m -l

// Strings share bytes; conversions and concatenation copy them. Short temporary results need no heap: a 32-byte
// buffer in the frame does.
package main

import "testing"

var keep string

func join(a, b string) int { return len(a + b) } // ERROR "^a does not escape$" "^b does not escape$" "^a \+ b does not escape$"

func joinKeep(a, b string) { keep = a + b } // ERROR "^a does not escape$" "^b does not escape$" "^a \+ b escapes to heap$"

func count(s string) int { // ERROR "^s does not escape$"
	n := 0
	for _, b := range []byte(s) { // ERROR "^\(\[\]byte\)\(s\) does not escape$"
		if b == 'o' {
			n++
		}
	}
	return n
}

func main() {
	println(join("go", "scape"), count("goroutine on the stack"))
	println("short, temporary:", int(testing.AllocsPerRun(100, func() { join("go", "scape") }))) // ERROR "^func literal does not escape$"
	println("kept:            ", int(testing.AllocsPerRun(100, func() { joinKeep("go", "scape") }))) // ERROR "^func literal does not escape$"
}

// Stderr:
// 7 3
// short, temporary: 0
// kept:             1
