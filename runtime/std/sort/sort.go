// Package sort sorts collections and searches in sorted ones.
package sort

import "internal/sorting"

// Interface is a collection that can be sorted.
type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

// Sort sorts in ascending order; equal elements may change places. O(n log n) calls of Less and Swap.
func Sort(data Interface) {
	if n := data.Len(); n > 1 {
		sorting.Quick(data, n)
	}
}

// Stable sorts in ascending order and keeps equal elements in their order. O(n log n) calls of Less, O(n log² n) of Swap.
func Stable(data Interface) { sorting.Stable(data, data.Len()) }

// IsSorted reports whether data is sorted.
func IsSorted(data Interface) bool { return sorting.IsSorted(data, data.Len()) }

type reversed struct{ Interface }

func (r reversed) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Reverse returns data in the opposite order.
func Reverse(data Interface) Interface { return &reversed{data} }

// IntSlice is a collection of ints.
type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x IntSlice) Sort() { Sort(x) }

// Search is SearchInts.
func (p IntSlice) Search(x int) int { return SearchInts(p, x) }

// Float64Slice is a collection of floats; NaNs come first.
type Float64Slice []float64

func (x Float64Slice) Len() int { return len(x) }

// Less orders NaNs before all others.
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || x[i] != x[i] && x[j] == x[j] }
func (x Float64Slice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x Float64Slice) Sort() { Sort(x) }

// Search is SearchFloat64s.
func (p Float64Slice) Search(x float64) int { return SearchFloat64s(p, x) }

// StringSlice is a collection of strings.
type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x StringSlice) Sort() { Sort(x) }

// Search is SearchStrings.
func (p StringSlice) Search(x string) int { return SearchStrings(p, x) }

// Ints sorts x.
func Ints(x []int) { sortInts(IntSlice(x)) }

// Float64s sorts x; NaNs come first.
func Float64s(x []float64) { sortFloat64s(Float64Slice(x)) }

// Strings sorts x.
func Strings(x []string) { sortStrings(StringSlice(x)) }

// Sort for collections whose order the runtime knows.

//goscape:leaks data=heap:0
func sortInts(data Interface)

//goscape:leaks data=heap:0
func sortFloat64s(data Interface)

//goscape:leaks data=heap:0
func sortStrings(data Interface)

// IntsAreSorted reports whether x is sorted.
func IntsAreSorted(x []int) bool { return IsSorted(IntSlice(x)) }

// Float64sAreSorted reports whether x is sorted, NaNs first.
func Float64sAreSorted(x []float64) bool { return IsSorted(Float64Slice(x)) }

// StringsAreSorted reports whether x is sorted.
func StringsAreSorted(x []string) bool { return IsSorted(StringSlice(x)) }
