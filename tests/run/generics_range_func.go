// run

// Loops over functions in generic functions, which are checked before any other such loop.

package main

import "fmt"

type Seq[V any] func(yield func(V) bool)

func Collect[V any](seq Seq[V]) (all []V) {
	for v := range seq {
		all = append(all, v)
	}
	return all
}

func Filter[V any](seq Seq[V], keep func(V) bool) Seq[V] {
	return func(yield func(V) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func Of[V any](list ...V) Seq[V] {
	return func(yield func(V) bool) {
		for _, v := range list {
			if !yield(v) {
				return
			}
		}
	}
}

func First[V any](seq Seq[V]) (v V, ok bool) {
	for v := range seq {
		defer fmt.Println("found", v)
		return v, true
	}
	return v, false
}

func main() {
	even := Filter(Of(1, 2, 3, 4), func(i int) bool { return i%2 == 0 })
	fmt.Println(Collect(even), Collect(Of("a", "b")))
	fmt.Println(First(even))
	fmt.Println(First(Of[string]()))
}

// Output:
// [2 4] [a b]
// found 2
// 2 true
//  false
