// run

package main

import (
	"fmt"
	"reflect"
)

type L[T any] struct{ v T }

func (l L[T]) Get() T { return l.v }

type P[K comparable, V any] map[K]V

func main() {
	t := reflect.TypeOf(L[int]{})
	fmt.Println(t.Name(), t.String(), t.Kind(), t.NumMethod(), t.PkgPath())
	t = reflect.TypeOf(P[string, L[[]int]]{})
	fmt.Println(t.Name(), t, t.Kind())
	fmt.Printf("%v %+v %#v\n", L[int]{1}, L[string]{"a"}, L[float64]{2})
	fmt.Printf("%#v\n", P[string, int]{"a": 1})
	fmt.Println(reflect.TypeOf(L[int].Get), reflect.DeepEqual(L[int]{1}, L[int]{1}))
}

// Output:
// L[int] main.L[int] struct 1 main
// P[string,main.L[[]int]] main.P[string,main.L[[]int]] map
// {1} {v:a} main.L[float64]{v:2}
// main.P[string,int]{"a":1}
// func(main.L[int]) int true
