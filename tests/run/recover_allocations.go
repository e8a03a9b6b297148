// run -gcflags=-lang=go1.19
// stress off

// Records of deferred calls and run-time errors cost as many allocations as in gc.
package main

import (
	"fmt"
	"testing"
)

var n int

func g()                { n++ }
func k(a int, s string) { n += a + len(s) }

func top(s string) { defer k(1, s); defer g(); defer func() { n += len(s) }() }

func loop() {
	for i := 0; i < 4; i++ {
		defer g()
	}
}

func operands(s string) {
	for i := 0; i < 4; i++ {
		defer k(i, s)
	}
}

func literals() {
	for i := 0; i < 4; i++ {
		defer func() { n += i }()
	}
}

func recovers() {
	defer func() { recover() }()
	panic("x")
}

func index(s []int) (err any) {
	defer func() { err = recover() }()
	return s[len(s)]
}

func main() {
	for _, f := range []func(){
		func() { top("abc") }, loop, func() { operands("abc") }, literals, recovers, func() { index(nil) },
	} {
		fmt.Println(testing.AllocsPerRun(100, f))
	}
}

// Output:
// 0
// 0
// 4
// 5
// 0
// 1
