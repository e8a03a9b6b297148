// fmt: what reflection copies of the parts of composite values.
//
// go: 1.19
package main

import (
	"errors"
	"fmt"
	"reflect"
	"testing"
)

type B []byte
type E struct{ X, Y int }
type N struct {
	A E
	b E
	P *E
	I interface{}
	F float64
}
type S string

func (s S) String() string { return string(s) }

type T3 [3]int

var text string

func main() {
	m := map[string]int{"a": 1, "b": 2, "c": 1000}
	mi := map[int]int{1: 1, 2: 2}
	me := map[string]int{}
	mp := map[string]*int{"x": new(int)}
	n := N{E{1, 2}, E{3, 4}, &E{5, 6}, 7, 1.5}
	b := B("hello")
	arr := [4]byte{1, 2, 3, 4}
	ifs := []interface{}{1, "a", 2.5, nil, errors.New("x"), E{1, 2}}
	ss := []S{"a", "b"}
	count("map", func() { text = fmt.Sprint(m) })
	count("map int", func() { text = fmt.Sprint(mi) })
	count("map empty", func() { text = fmt.Sprint(me) })
	count("map ptr", func() { text = fmt.Sprintf("%v", mp) })
	count("map sharp", func() { text = fmt.Sprintf("%#v", m) })
	count("fresh map", func() { m := map[int]int{1: 1}; text = fmt.Sprint(m) })
	count("struct", func() { text = fmt.Sprintf("%v", n) })
	count("struct %+v", func() { text = fmt.Sprintf("%+v", n) })
	count("struct %#v", func() { text = fmt.Sprintf("%#v", n) })
	count("pointer to struct", func() { text = fmt.Sprintf("%v", &n) })
	count("pointer to struct %+v", func() { text = fmt.Sprintf("%+v", &n) })
	count("named bytes", func() { text = fmt.Sprintf("%v", b) })
	count("named bytes %d", func() { text = fmt.Sprintf("%d", b) })
	count("named bytes %s", func() { text = fmt.Sprintf("%s", b) })
	count("array", func() { text = fmt.Sprintf("%v", arr) })
	count("array %x", func() { text = fmt.Sprintf("%x", arr) })
	count("pointer to array", func() { text = fmt.Sprintf("%v", &arr) })
	count("pointer to array %x", func() { text = fmt.Sprintf("%x", &arr) })
	count("interfaces", func() { text = fmt.Sprint(ifs) })
	count("interfaces %v", func() { text = fmt.Sprintf("%v", ifs) })
	count("Stringers", func() { text = fmt.Sprintln(ss) })
	count("reflect", func() { text = fmt.Sprintln(reflect.ValueOf(n)) })
	count("reflect elem", func() { text = fmt.Sprintln(reflect.ValueOf(&n).Elem()) })
	count("nested", func() { text = fmt.Sprintln([][]int{{1, 2}, {3}}) })
	count("maps", func() { text = fmt.Sprintln([]map[string]int{m, m}) })
	count("named array", func() { text = fmt.Sprintln(T3{1, 2, 3}) })
	count("empty struct", func() { text = fmt.Sprintln([]struct{}{{}, {}}) })
	count("bools", func() { text = fmt.Sprintln([]bool{true, false}) })
	count("errors", func() { text = fmt.Sprintln([]error{errors.New("a"), nil}) })
	count("pointers", func() { text = fmt.Sprintf("%v", []*int{nil, nil}) })
	count("bad verb", func() { text = fmt.Sprintf("%d", []string{"a"}) })
	count("bad verb for a struct", func() { text = fmt.Sprintf("%d", E{1, 2}) })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
