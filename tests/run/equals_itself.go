// run

// What compares a variable with itself is known, unless it may be NaN or the comparison panics.

package main

import (
	"fmt"
	"math"
)

type number float64

type pair struct {
	n int
	f float64
}

func same[T comparable](x T) (bool, bool) { return x == x, x != x }

func conditions[T comparable](x T, calls *int) string {
	called := func(result bool) bool { *calls++; return result }
	text := ""
	if x != x {
		text += "a"
	}
	if x == x {
		text += "b"
	}
	if !(x != x) && called(true) {
		text += "c"
	}
	if called(false) || x == x {
		text += "d"
	}
	if x != x && called(true) {
		text += "e"
	}
	if called(true) && (x != x || !called(true)) {
		text += "f"
	}
	if x == x || called(true) {
		text += "g"
	}
	for x != x {
		text += "h"
		break
	}
	known := x == x && *calls > 3 || x != x
	return fmt.Sprint(text, known)
}

func main() {
	nan := math.NaN()
	fmt.Println(same(1))
	fmt.Println(same("a"))
	fmt.Println(same(nan))
	fmt.Println(same(number(nan)))
	fmt.Println(same(complex(0, nan)))
	fmt.Println(same(float32(nan)))
	fmt.Println(same[any](nan))
	fmt.Println(same(pair{1, nan}))
	fmt.Println(same([1]float64{nan}))
	fmt.Println(same(&nan))
	calls := 0
	fmt.Println(conditions(1, &calls), calls)
	fmt.Println(conditions("s", &calls), calls)
	fmt.Println(conditions(nan, &calls), calls)
	fmt.Println(conditions[any](number(nan), &calls), calls)
	func() {
		defer func() { fmt.Println(recover()) }()
		same[any]([]int{1})
	}()
}

// Output:
// true false
// true false
// false true
// false true
// false true
// false true
// false true
// false true
// false true
// true false
// bcdgtrue 4
// bcdgtrue 8
// aefghtrue 12
// aefghtrue 16
// runtime error: comparing uncomparable type []int
