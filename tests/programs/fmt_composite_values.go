// fmt: structs, pointers, slices, maps and nested values with %v, %+v and %#v.
//
// spec: Composite literals, Struct types, Map types
package main

import (
	"errors"
	"fmt"
	"time"
)

type Inner struct {
	A int
	B string
}

type Outer struct {
	Inner
	P    *Inner
	L    []Inner
	M    map[string]int
	F    func()
	E    error
	Any  interface{}
	priv bool
}

type Color int

func (c Color) String() string { return [...]string{"Red", "Green"}[c] }

type Secret string

func (Secret) GoString() string { return "Secret(***)" }

type Grid [2][2]rune

func main() {
	o := Outer{Inner: Inner{1, "x"}, L: []Inner{{2, "y z"}, {}}, M: map[string]int{"b": 2, "a": 1}, E: errors.New("bad"), Any: Color(1)}
	fmt.Printf("%v\n%+v\n", o, o)
	fmt.Printf("%#v\n", o.Inner)
	fmt.Printf("%v %+v %#v\n", &o.Inner, &o.L[0], &Inner{})
	fmt.Printf("%#v %#v %#v %#v\n", o.L, o.M, []string(nil), map[int]bool(nil))
	fmt.Printf("%v %+v %#v %d %s %x\n", Color(0), Color(1), Color(1), Color(1), Color(0), Color(1))
	fmt.Printf("%v %#v %s\n", Secret("pw"), Secret("pw"), []Secret{"a"})
	fmt.Printf("%v %#v\n", Grid{{'a', 'b'}}, [2]bool{true})
	fmt.Printf("%v %v %v\n", map[Color]string{1: "g", 0: "r"}, map[[2]int]bool{{2, 1}: true, {1, 9}: false}, map[float64]int{2.5: 1, -1: 2})
	fmt.Printf("%v %v\n", []interface{}{1, "a", nil, 2.5, Color(0), []int{1}}, struct {
		X interface{}
		Y *int
	}{})
	fmt.Printf("%#v %#v %#v %#v %#v\n", 1, "q", 1.0, 'x', uint8(3))
	fmt.Printf("%#v %#v\n", []interface{}{1, "a", nil}, struct{ A, B interface{} }{1, 2.5})
	fmt.Printf("%v %s %d\n", []error{errors.New("e1"), nil}, errors.New("e2"), &[]int{1, 2})
	fmt.Printf("%v %v %+v\n", &map[string]int{"k": 1}, &[2]int{1, 2}, &struct{ P *int }{})
	fmt.Printf("%6d|%-4v|%q|%05.1f\n", []int{1, 22}, []string{"a", "b"}, []string{"c"}, []float64{1.25, 2})
	fmt.Println(o.P, o.F == nil, 90*time.Second, []time.Duration{time.Millisecond, 0})
	fmt.Printf("%v %d %s\n", time.Duration(1500)*time.Millisecond, time.Second, time.Hour)
	fmt.Printf("%s %v %d\n", Inner{1, "s"}, [3]byte{1, 2, 3}, []byte{4, 5})
}
