// Package sort: what the interfaces and closures cost.
//
// go: 1.19
package main

import (
	"sort"
	"testing"
)

type byLength []string

func (s byLength) Len() int           { return len(s) }
func (s byLength) Less(i, j int) bool { return len(s[i]) < len(s[j]) }
func (s byLength) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

type person struct {
	name string
	age  int
}

func main() {
	ints := []int{5, 2, 8, 1, 9, 3}
	strs := []string{"pear", "fig", "banana"}
	floats := []float64{2.5, 1.5}
	people := []person{{"b", 30}, {"a", 20}, {"c", 25}}
	count("Ints", func() { sort.Ints(ints) })
	count("Strings", func() { sort.Strings(strs) })
	count("Float64s", func() { sort.Float64s(floats) })
	count("Sort", func() { sort.Sort(byLength(strs)) })
	count("Stable", func() { sort.Stable(byLength(strs)) })
	count("Reverse", func() { sort.Sort(sort.Reverse(sort.IntSlice(ints))) })
	count("Slice", func() { sort.Slice(people, func(i, j int) bool { return people[i].age < people[j].age }) })
	count("SliceStable", func() { sort.SliceStable(people, func(i, j int) bool { return people[i].name < people[j].name }) })
	count("Slice of ints", func() { sort.Slice(ints, func(i, j int) bool { return ints[i] < ints[j] }) })
	count("Search", func() { _ = sort.Search(len(ints), func(i int) bool { return ints[i] >= 5 }) })
	count("SearchInts", func() { _ = sort.SearchInts(ints, 5) })
	count("IsSorted", func() { _ = sort.IntsAreSorted(ints) })
	count("SliceIsSorted", func() { _ = sort.SliceIsSorted(ints, func(i, j int) bool { return ints[i] < ints[j] }) })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
