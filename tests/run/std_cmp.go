// run

// Package cmp.

package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

type level int8

type name string

func table[T cmp.Ordered](values ...T) {
	for _, x := range values {
		for _, y := range values {
			fmt.Printf("%2d%-6v", cmp.Compare(x, y), cmp.Less(x, y))
		}
		fmt.Println()
	}
}

// reversed turns an order around.
func reversed[T any](order func(a, b T) int) func(a, b T) int {
	return func(a, b T) int { return order(b, a) }
}

func main() {
	table(1, -1, 1)
	table(level(-128), 127, 0)
	table(uint64(math.MaxUint64), 0, 1<<63)
	table(uintptr(3), 4)
	table("", "a", "ab", "b", "\xff")
	table(name("x"), "y")
	table(math.NaN(), math.Inf(-1), -1, math.Copysign(0, -1), 0, math.Inf(1))
	table(float32(math.NaN()), 1.5, 2)
	fmt.Println(cmp.Or(0, 3, 4), cmp.Or[int](), cmp.Or("", "", "c"), cmp.Or(0.0, math.Copysign(0, -1)), cmp.Or[error](nil, fmt.Errorf("first"), nil))
	zero, one := 0, 1
	fmt.Println(cmp.Or(nil, &one, &zero) == &one)
	words := []string{"b", "a", "c"}
	slices.SortFunc(words, cmp.Compare[string])
	fmt.Println(words, slices.SortedFunc(slices.Values(words), reversed(cmp.Compare[string])))
	less := cmp.Less[float64]
	fmt.Println(less(1, 2), less(math.NaN(), 1), less(1, math.NaN()), less(math.NaN(), math.NaN()))
	var ordered = func(a, b level) int { return cmp.Compare(a, b) }
	fmt.Println(ordered(1, 2))
}

// Output:
//  0false  1false  0false
// -1true   0false -1true
//  0false  1false  0false
//  0false -1true  -1true
//  1false  0false  1false
//  1false -1true   0false
//  0false  1false  1false
// -1true   0false -1true
// -1true   1false  0false
//  0false -1true
//  1false  0false
//  0false -1true  -1true  -1true  -1true
//  1false  0false -1true  -1true  -1true
//  1false  1false  0false -1true  -1true
//  1false  1false  1false  0false -1true
//  1false  1false  1false  1false  0false
//  0false -1true
//  1false  0false
//  0false -1true  -1true  -1true  -1true  -1true
//  1false  0false -1true  -1true  -1true  -1true
//  1false  1false  0false -1true  -1true  -1true
//  1false  1false  1false  0false  0false -1true
//  1false  1false  1false  0false  0false -1true
//  1false  1false  1false  1false  1false  0false
//  0false -1true  -1true
//  1false  0false -1true
//  1false  1false  0false
// 3 0 c 0 first
// true
// [a b c] [c b a]
// true true false false
// -1
