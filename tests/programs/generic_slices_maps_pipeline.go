// Packages slices, maps and cmp at work on an order book: grouping, sorting by several keys, searching, chunks and windows.
//
// spec: Function literals, Map types, Appending to and copying slices
package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

type order struct {
	id       int
	customer string
	items    []string
	cents    int
}

// GroupBy collects what has the same key.
func GroupBy[K comparable, T any](items []T, key func(T) K) map[K][]T {
	groups := make(map[K][]T)
	for _, it := range items {
		k := key(it)
		groups[k] = append(groups[k], it)
	}
	return groups
}

func MapSlice[S ~[]T, T, U any](s S, f func(T) U) []U {
	out := make([]U, 0, len(s))
	for _, v := range s {
		out = append(out, f(v))
	}
	return out
}

func SumBy[T any, N int | float64](s []T, f func(T) N) (sum N) {
	for _, v := range s {
		sum += f(v)
	}
	return sum
}

// Partition reorders nothing: it returns two new slices.
func Partition[T any](s []T, p func(T) bool) (yes, no []T) {
	for _, v := range s {
		if p(v) {
			yes = append(yes, v)
		} else {
			no = append(no, v)
		}
	}
	return
}

func main() {
	orders := []order{
		{7, "ann", []string{"tea", "cup"}, 1250},
		{3, "bob", []string{"pen"}, 199},
		{9, "ann", []string{"ink", "pen"}, 899},
		{4, "cid", nil, 0},
		{1, "bob", []string{"tea", "ink", "nib"}, 1250},
	}
	byCustomer := GroupBy(orders, func(o order) string { return o.customer })
	for _, name := range slices.Sorted(maps.Keys(byCustomer)) {
		group := byCustomer[name]
		slices.SortFunc(group, func(a, b order) int { return cmp.Compare(a.id, b.id) })
		fmt.Println(name, MapSlice(group, func(o order) int { return o.id }), SumBy(group, func(o order) int { return o.cents }))
	}
	ranked := slices.SortedFunc(slices.Values(orders), func(a, b order) int {
		return cmp.Or(-cmp.Compare(a.cents, b.cents), strings.Compare(a.customer, b.customer), cmp.Compare(a.id, b.id))
	})
	fmt.Println(MapSlice(ranked, func(o order) string { return fmt.Sprint(o.customer, "/", o.id) }))
	all := slices.Concat(MapSlice(orders, func(o order) []string { return o.items })...)
	slices.Sort(all)
	fmt.Println(all, slices.Compact(slices.Clone(all)))
	at, found := slices.BinarySearch(all, "nib")
	fmt.Println(at, found, slices.Index(all, "pen"), slices.Contains(all, "mug"))
	popular := slices.MaxFunc(slices.Collect(maps.Values(GroupBy(all, func(s string) string { return s }))), func(a, b []string) int {
		return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a[0], b[0]))
	})
	fmt.Println(popular)
	paid, free := Partition(orders, func(o order) bool { return o.cents > 0 })
	fmt.Println(len(paid), free, slices.IsSortedFunc(paid, func(a, b order) int { return a.id - b.id }))
	for page := range slices.Chunk(all, 3) {
		fmt.Print(page, len(page), cap(page), " ")
	}
	fmt.Println()
	prices := maps.Collect(func(yield func(int, float64) bool) {
		for _, o := range orders {
			if !yield(o.id, float64(o.cents)/100) {
				return
			}
		}
	})
	maps.DeleteFunc(prices, func(id int, p float64) bool { return p < 5 })
	fmt.Println(prices, SumBy(slices.Collect(maps.Values(prices)), func(p float64) float64 { return p }))
	cart := slices.Insert([]string{"b", "e"}, 1, "c", "d")
	cart = slices.Replace(cart, 0, 1, "a", "b")
	cart = slices.DeleteFunc(cart, func(s string) bool { return s == "d" })
	slices.Reverse(cart)
	fmt.Println(cart, slices.Equal(cart, []string{"e", "c", "b", "a"}), slices.Compare(cart, []string{"e", "d"}))
	index := maps.Collect(slices.All(cart))
	for i, s := range slices.Backward(cart) {
		if index[i] != s {
			fmt.Println("wrong:", i, s)
		}
	}
	fmt.Println(slices.Repeat([]int{1, 2}, 3), slices.Min(all), slices.Max(all))
}
