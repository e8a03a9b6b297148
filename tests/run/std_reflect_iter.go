// run

// Iterators of package reflect.

package main

import (
	"fmt"
	"reflect"
	"slices"
)

type point struct {
	X, Y int `json:"n"`
	name string
}

func (p point) Sum() int        { return p.X + p.Y }
func (p point) Add(q point) int { return p.Sum() + q.Sum() }

type small int8

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	t := reflect.TypeFor[point]()
	for f := range t.Fields() {
		fmt.Print(f.Name, " ", f.Type, " ", f.Tag, " ", f.Index, "; ")
	}
	for m := range t.Methods() {
		fmt.Print(m.Name, " ", m.Index, "; ")
	}
	fmt.Println()
	f := reflect.TypeFor[func(int, ...string) (error, bool)]()
	fmt.Println(slices.Collect(f.Ins()), slices.Collect(f.Outs()))
	for field, v := range reflect.ValueOf(point{1, 2, "p"}).Fields() {
		fmt.Print(field.Name, "=", v, " ")
	}
	fmt.Println()
	for i := range reflect.ValueOf(small(3)).Seq() {
		fmt.Print(i, i.Type(), i.CanSet(), " ")
	}
	for i := range reflect.ValueOf(uint8(5)).Seq() {
		if i.Uint() == 2 {
			break
		}
		fmt.Print(i, " ")
	}
	for range reflect.ValueOf(-3).Seq() {
		fmt.Print("not reached")
	}
	fmt.Println()
	array := [3]string{"a", "b", "c"}
	for _, x := range []any{[]int{7, 8}, array, &array, "hé", map[string]int{"k": 1}} {
		for k := range reflect.ValueOf(x).Seq() {
			fmt.Print(k, " ")
		}
		for k, v := range reflect.ValueOf(x).Seq2() {
			fmt.Print(k, ":", v, " ")
		}
		fmt.Println()
	}
	for i, v := range reflect.ValueOf(&array).Seq2() {
		v.SetString(fmt.Sprint(i, "!"))
	}
	fmt.Println(array)
	try(func() { reflect.TypeFor[int]().Fields() })
	try(func() { reflect.TypeFor[int]().Ins() })
	try(func() { reflect.ValueOf(1).Fields() })
	try(func() { reflect.ValueOf(1.5).Seq() })
	try(func() { reflect.ValueOf(1).Seq2() })
	try(func() { reflect.ValueOf(&point{}).Seq2() })
}

// Output:
// X int json:"n" [0]; Y int json:"n" [1]; name string  [2]; Add 0; Sum 1;
// [int []string] [error bool]
// X=1 Y=2 name=p
// 0 main.small false 1 main.small false 2 main.small false 0 1
// 0 1 0:7 1:8
// 0 1 2 0:a 1:b 2:c
// 0 1 2 0:a 1:b 2:c
// 0 1 0:104 1:233
// k k:1
// [0! 1! 2!]
// reflect: Fields of non-struct type int
// reflect: Ins of non-func type int
// reflect: Fields of non-struct type int
// reflect: float64 cannot produce iter.Seq[Value]
// reflect: int cannot produce iter.Seq2[Value, Value]
// reflect: *main.point cannot produce iter.Seq2[Value, Value]
