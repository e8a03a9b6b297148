// What recovered run-time errors allocate.
//
// go: 1.19
package main

import (
	"fmt"
	"testing"
)

type pair struct{ x, y int }

var text string

func main() {
	var x interface{} = pair{1, 2}
	list, two := []int{1}, 2
	count("assertion to an interface", func() {
		defer func() { recover() }()
		_ = x.(fmt.Stringer)
	})
	count("assertion of nil", func() {
		defer func() { recover() }()
		var x interface{}
		_ = x.(int)
	})
	count("index", func() {
		defer func() { recover() }()
		_ = list[two]
	})
	count("nil map", func() {
		defer func() { recover() }()
		var m map[int]int
		m[1] = 1
	})
	count("nil pointer", func() {
		defer func() { recover() }()
		var p *pair
		p.x = 1
	})
	count("division", func() {
		defer func() { recover() }()
		z := 0
		z = 1 / z
	})
	count("panic with a string", func() {
		defer func() { recover() }()
		panic("x")
	})
	count("text of a failed assertion", func() {
		defer func() { text = recover().(error).Error() }()
		_ = x.(int)
	})
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
