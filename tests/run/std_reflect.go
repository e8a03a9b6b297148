// run

// Types and values of package reflect: fields, tags, methods, setting, conversion, DeepEqual and panics.
package main

import (
	"errors"
	"fmt"
	"reflect"
)

type inner struct {
	A int `json:"a" xml:"b,c"`
	b string
}

type S struct {
	inner
	Name  string `k:"v w" n:""`
	List  []int
	M     map[string]int
	P     *int
	F     func(int, ...string) (bool, error)
	Any   any
	Arr   [3]float32
	C     chan<- int
	hid   uint8
	Inner *inner
}

func (S) Hello(a int) string { return "hello" }
func (*S) Ptr()              {}
func (S) private()           {}

type I interface{ Hello(int) string }
type Celsius float64
type E struct{ code int }

func (e E) Error() string { return fmt.Sprint("E", e.code) }

func try(name string, f func()) {
	defer func() { fmt.Println(name, "panics:", recover()) }()
	f()
}

func main() {
	var s S
	t := reflect.TypeOf(s)
	fmt.Println(t, t.Name(), t.Kind(), t.NumField(), t.NumMethod(), t.PkgPath(), t.Size(), t.Align(), t.Comparable())
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		fmt.Println(f.Name, f.Type, f.Type.Kind(), f.Tag, f.Offset, f.Index, f.Anonymous, f.IsExported(), f.PkgPath)
	}
	fmt.Println(t.Field(1).Tag.Get("k"), t.Field(1).Tag.Get("x"))
	fmt.Println(t.Field(0).Type.Field(0).Tag.Lookup("xml"))
	f, ok := t.FieldByName("A")
	fmt.Println(f.Name, f.Index, ok, f.Type)
	_, ok = t.FieldByName("Zzz")
	fmt.Println(ok, t.Method(0).Name, reflect.PointerTo(t).NumMethod(), reflect.TypeOf(&s).Elem() == t)
	ft := t.Field(5).Type
	fmt.Println(ft.NumIn(), ft.NumOut(), ft.In(1), ft.Out(1), ft.IsVariadic(), t.Field(8).Type.ChanDir(), t.Field(7).Type.Len())
	it := reflect.TypeOf((*I)(nil)).Elem()
	et := reflect.TypeOf((*error)(nil)).Elem()
	fmt.Println(it, it.Kind(), t.Implements(it), t.Implements(et), reflect.TypeOf(E{}).Implements(et), reflect.TypeOf(errors.New("x")), reflect.TypeOf(nil))
	fmt.Println(reflect.TypeOf(3).AssignableTo(reflect.TypeOf(Celsius(1))), reflect.TypeOf(3).ConvertibleTo(reflect.TypeOf(Celsius(1))), reflect.TypeOf(3).Bits())
	fmt.Println(reflect.TypeOf(map[string][]int{}).Key(), reflect.TypeOf(map[string][]int{}).Elem(), reflect.TypeOf(struct{ X, y int }{}), reflect.TypeOf([]any{}))

	x := 7
	s = S{inner: inner{1, "z"}, Name: "n", List: []int{4, 5, 6}, M: map[string]int{"k": 9}, P: &x, Any: 2.5, hid: 3}
	v := reflect.ValueOf(&s).Elem()
	fmt.Println(v.NumField(), v.CanSet(), v.Field(0).CanSet(), v.Field(9).CanSet(), v.Field(9).CanInterface(), v.Field(9).Uint())
	v.FieldByName("Name").SetString("changed")
	v.FieldByName("List").Index(1).SetInt(50)
	v.FieldByName("P").Elem().SetInt(8)
	v.FieldByName("Arr").Index(2).SetFloat(1.5)
	v.FieldByName("Any").Set(reflect.ValueOf([]string{"q"}))
	v.FieldByName("List").Set(reflect.Append(v.FieldByName("List"), reflect.ValueOf(7), reflect.ValueOf(8)))
	fmt.Println(s.Name, s.List, x, s.Arr, s.Any, v.FieldByName("A").Int(), v.Field(0).Field(1))
	fmt.Println(v.FieldByName("M").Len(), v.FieldByName("M").MapIndex(reflect.ValueOf("k")), v.FieldByName("M").MapIndex(reflect.ValueOf("zz")).IsValid(), v.FieldByName("M").MapKeys()[0])
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("new"), reflect.ValueOf(10))
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("k"), reflect.Value{})
	fmt.Println(s.M, v.FieldByName("F").IsNil(), v.FieldByName("Inner").IsNil(), v.FieldByName("Zzz").IsValid(), v.IsZero(), reflect.Zero(t).IsZero())
	for it := v.FieldByName("M").MapRange(); it.Next(); {
		fmt.Println(it.Key(), it.Value())
	}
	e := v.FieldByName("Any").Elem()
	fmt.Println(e.Kind(), e.Len(), e.Index(0), e.Type(), e.Index(0).String(), reflect.ValueOf(3).String(), reflect.ValueOf("str").Index(1).Uint())
	n := reflect.New(t)
	n.Elem().FieldByName("Name").SetString("fresh")
	fmt.Println(n.Interface().(*S).Name, n.Kind(), n.Type(), reflect.New(reflect.TypeOf(uint16(0))).Elem().Uint())
	sl := reflect.MakeSlice(reflect.TypeOf([]string{}), 2, 5)
	sl.Index(0).SetString("first")
	fmt.Println(sl.Interface().([]string), sl.Len(), sl.Cap(), sl.Slice(1, 4).Len(), len(sl.Slice(0, 1).Interface().([]string)))
	fmt.Println(reflect.ValueOf(65).Convert(reflect.TypeOf(Celsius(0))).Interface(), reflect.ValueOf(3.9).Convert(reflect.TypeOf(0)), reflect.ValueOf("hé").Convert(reflect.TypeOf([]byte{})), reflect.ValueOf(65).Convert(reflect.TypeOf("")))
	var err error = E{4}
	ev := reflect.ValueOf(&err).Elem()
	fmt.Println(ev.Kind(), ev.Elem().Type(), ev.Interface())
	ev.Set(reflect.ValueOf(E{5}))
	fmt.Println(err, reflect.Indirect(reflect.ValueOf(&x)), reflect.ValueOf(&x).Elem().Addr().Interface() == any(&x))
	swap := reflect.Swapper(s.List)
	swap(0, 4)
	fmt.Printf("%v %d %v %+v %T\n", s.List, reflect.ValueOf(12), reflect.ValueOf(E{1}), reflect.ValueOf(inner{1, "x"}), reflect.ValueOf(1))
	fmt.Println(reflect.Value{}, reflect.ValueOf(nil).IsValid(), reflect.ValueOf(1).Kind() == reflect.Int, reflect.Kind(100), reflect.Pointer)

	try("SetInt", func() { reflect.ValueOf(x).SetInt(1) })
	try("Int", func() { reflect.ValueOf("s").Int() })
	try("hidden", func() { v.Field(9).SetUint(1) })
	try("Interface", func() { v.Field(9).Interface() })
	try("zero", func() { reflect.Value{}.Type() })
	try("Set", func() { v.Field(1).Set(reflect.ValueOf(3)) })
	try("Field", func() { v.Field(100) })
	try("Elem", func() { reflect.TypeOf(3).Elem() })

	type node struct {
		v    int
		next *node
	}
	loop := func() *node { a, b := &node{v: 1}, &node{v: 2}; a.next, b.next = b, a; return a }
	a := 1
	b := 1
	for _, p := range [][2]any{{1, 1}, {1, int64(1)}, {[]int{1, 2}, []int{1, 2}}, {[]int{}, []int(nil)}, {map[string][]int{"a": {1}}, map[string][]int{"a": {1}}}, {map[string]int{"a": 1}, map[string]int{"b": 1}}, {&a, &b}, {s, s}, {loop(), loop()}, {nil, nil}, {nil, 1}, {[]any{1, "a", nil}, []any{1, "a", nil}}, {E{1}, E{2}}, {func() {}, func() {}}, {[2]string{"a", "b"}, [2]string{"a", "b"}}} {
		fmt.Print(reflect.DeepEqual(p[0], p[1]), " ")
	}
	fmt.Println()
}

// Output:
// main.S S struct 11 1 main 144 8 false
// inner main.inner struct  0 [0] true false main
// Name string string k:"v w" n:"" 24 [1] false true 
// List []int slice  40 [2] false true 
// M map[string]int map  64 [3] false true 
// P *int ptr  72 [4] false true 
// F func(int, ...string) (bool, error) func  80 [5] false true 
// Any interface {} interface  88 [6] false true 
// Arr [3]float32 array  104 [7] false true 
// C chan<- int chan  120 [8] false true 
// hid uint8 uint8  128 [9] false false main
// Inner *main.inner ptr  136 [10] false true 
// v w 
// b,c true
// A [0 0] true int
// false Hello 2 true
// 2 2 []string error true chan<- 3
// main.I interface true false true *errors.errorString <nil>
// false true 64
// string []int struct { X int; y int } []interface {}
// 11 true false false false 3
// changed [4 50 6 7 8] 8 [0 0 1.5] [q] 1 z
// 1 9 false k
// map[new:10] true true false false true
// new 10
// slice 1 q []string q <int Value> 116
// fresh ptr *main.S 0
// [first ] 2 5 3 1
// 65 3 [104 195 169] A
// interface main.E E4
// E5 8 true
// [8 50 6 7 4] 12 E1 {A:1 b:x} reflect.Value
// <invalid reflect.Value> false true kind100 ptr
// SetInt panics: reflect: reflect.Value.SetInt using unaddressable value
// Int panics: reflect: call of reflect.Value.Int on string Value
// hidden panics: reflect: reflect.Value.SetUint using value obtained using unexported field
// Interface panics: reflect.Value.Interface: cannot return value obtained from unexported field or method
// zero panics: reflect: call of reflect.Value.Type on zero Value
// Set panics: reflect.Set: value of type int is not assignable to type string
// Field panics: reflect: Field index out of range
// Elem panics: reflect: Elem of invalid type int
// true false true false true false true true true true false true false false true 
