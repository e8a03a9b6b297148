// fmt: structs, slices, maps and pointers, which are printed by reflection.
//
// go: 1.19
package main

import (
	"fmt"
	"testing"
)

var text string

type plain struct {
	a int
	b string
}

func main() {
	n := 1000
	v := plain{n, "text"}
	ints, bytes, strs := []int{1, 2, 3}, []byte("abc"), []string{"a", "b"}
	array := [3]int{1, 2, n}
	count("%v of []int", func() { text = fmt.Sprintf("%v", ints) })
	count("%v of []byte", func() { text = fmt.Sprintf("%v", bytes) })
	count("%s of []byte", func() { text = fmt.Sprintf("%s", bytes) })
	count("%x of []byte", func() { text = fmt.Sprintf("%x", bytes) })
	count("%v of []string", func() { text = fmt.Sprintf("%v", strs) })
	count("%v of a struct", func() { text = fmt.Sprintf("%v", v) })
	count("%+v of a struct", func() { text = fmt.Sprintf("%+v", v) })
	count("%v of a pointer to a struct", func() { text = fmt.Sprintf("%v", &v) })
	count("%v of an array", func() { text = fmt.Sprintf("%v", array) })
	count("%T", func() { text = fmt.Sprintf("%T", n) })
	count("%v of an error", func() { text = fmt.Sprintf("%v", errFixed) })
	count("%d of []int", func() { text = fmt.Sprintf("%d", ints) })
	count("%#v of an int", func() { text = fmt.Sprintf("%#v", n) })
	count("bad verb", func() { text = fmt.Sprintf("%!", n) })
	count("missing", func() { text = fmt.Sprintf("%d %d", n) })
}

type fixed struct{}

func (fixed) Error() string { return "fixed" }

var errFixed error = fixed{}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
