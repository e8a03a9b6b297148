// run

// Package slices, but for sorting.

package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
)

type names []string

type point struct{ x, y int }

// try prints how f ends.
func try(f func()) {
	defer func() {
		if p := recover(); p != nil {
			fmt.Println("panic:", p)
		}
	}()
	f()
	fmt.Println("no panic")
}

// full shows a slice with all that lies behind it.
func full[E any](s []E) string {
	return fmt.Sprint(s, s[len(s):cap(s)], s == nil)
}

func comparing() {
	nan := math.NaN()
	fmt.Println(slices.Equal([]int{1, 2}, []int{1, 2}), slices.Equal([]int{1}, []int{1, 2}), slices.Equal(nil, []int{}), slices.Equal([]float64{nan}, []float64{nan}))
	fmt.Println(slices.Equal([]any{1, "a"}, []any{1, "a"}), slices.Equal([]point{{1, 2}}, []point{{1, 3}}))
	fmt.Println(slices.EqualFunc([]int{1, 2}, []string{"a", "bb"}, func(n int, s string) bool { fmt.Print(n, s, ";"); return n == len(s) }))
	fmt.Println(slices.EqualFunc([]int{1, 3, 4}, []string{"a", "bb", "c"}, func(n int, s string) bool { fmt.Print(n, s, ";"); return n == len(s) }))
	fmt.Println(slices.Compare([]int{1, 2}, []int{1, 2}), slices.Compare([]int{1}, []int{1, 2}), slices.Compare([]int{1, 2}, []int{1}), slices.Compare([]int{2}, []int{1, 5}), slices.Compare(nil, []int{}))
	fmt.Println(slices.Compare([]float64{nan}, []float64{nan}), slices.Compare([]float64{nan}, []float64{1}), slices.Compare([]float64{1}, []float64{nan}))
	fmt.Println(slices.CompareFunc([]string{"a", "B"}, []string{"A", "b", "c"}, func(a, b string) int { return strings.Compare(strings.ToLower(a), strings.ToLower(b)) }))
	fmt.Println(slices.CompareFunc([]int{1, 2, 3}, []int{1, 5}, func(a, b int) int { return 10 * (a - b) }))
}

func searching() {
	s := names{"ann", "bob", "cid", "bob"}
	fmt.Println(slices.Index(s, "bob"), slices.Index(s, "dan"), slices.Contains(s, "cid"), slices.Contains(s, ""), slices.Index([]any{1, 2.0, "x"}, any(2.0)))
	fmt.Println(slices.IndexFunc(s, func(s string) bool { return s > "ann" }), slices.ContainsFunc(s, func(s string) bool { return len(s) > 3 }))
	fmt.Println(slices.Index([]float64{math.NaN()}, math.NaN()), slices.Index([]point{{1, 2}, {3, 4}}, point{3, 4}))
	sorted := []int{1, 3, 3, 3, 7}
	for n := range 9 {
		fmt.Print(slices.BinarySearch(sorted, n))
		fmt.Print(" ")
	}
	fmt.Println()
	fmt.Println(slices.BinarySearch([]float64{math.NaN(), math.NaN(), 1}, math.NaN()))
	fmt.Println(slices.BinarySearch([]float64{1, 2}, math.NaN()))
	fmt.Println(slices.BinarySearch([]string(nil), "a"))
	fmt.Println(slices.BinarySearchFunc([]point{{1, 1}, {2, 5}, {4, 0}}, 2, func(p point, x int) int { fmt.Print("<", p.x, x, ">"); return cmp.Compare(p.x, x) }))
	fmt.Println(slices.BinarySearchFunc([]point{{1, 1}, {2, 5}, {4, 0}}, 9, func(p point, x int) int { fmt.Print("<", p.x, x, ">"); return cmp.Compare(p.x, x) }))
}

func inserting() {
	base := []int{0, 1, 2, 3, 4}
	for i := range 6 {
		fmt.Println(slices.Insert(slices.Clip(slices.Clone(base)), i, 8, 9))
		room := append(make([]int, 0, 8), base...)
		grown := slices.Insert(room, i, 8, 9)
		fmt.Println(full(grown), &grown[0] == &room[0], full(room))
	}
	fmt.Println(full(slices.Insert([]int(nil), 0)), full(slices.Insert([]int{}, 0)), full(slices.Insert(base, 5)))
	fmt.Println(slices.Insert([]int(nil), 0, 1, 2))
	// The inserted values are of the slice itself.
	for _, v := range [][2]int{{0, 3}, {1, 4}, {2, 6}, {4, 7}, {5, 8}, {6, 9}, {7, 10}} {
		for i := range 7 {
			memory := []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}
			fmt.Print(slices.Insert(memory[:6], i, memory[v[0]:v[1]]...), slices.Replace(append(memory[:0:0], memory...)[:6], i/2, i, memory[v[0]:v[1]]...), " ")
		}
		fmt.Println()
	}
	try(func() { slices.Insert(base, 6, 1) })
	try(func() { slices.Insert(base, -1, 1) })
	try(func() { slices.Insert(base, 9) })
	try(func() { slices.Insert(make([]int, 2, 10), 3, 1) })
	empty := slices.Insert(make([]struct{}, 2), 1, make([]struct{}, 3)...)
	fmt.Println(len(empty))
}

func deleting() {
	for i := range 5 {
		for j := i; j < 5; j++ {
			s := []string{"a", "b", "c", "d"}
			fmt.Print(full(slices.Delete(s, i, j)), fmt.Sprintf("%q", s), " ")
		}
		fmt.Println()
	}
	fmt.Println(full(slices.Delete([]int(nil), 0, 0)), full(slices.Delete([]int{}, 0, 0)), full(slices.Delete([]int{1}, 0, 1)))
	s := make([]int, 3, 8)
	try(func() { slices.Delete(s, 1, 5) })
	try(func() { slices.Delete(s, 2, 1) })
	try(func() { slices.Delete(s, -1, 1) })
	try(func() { slices.Delete(s, 4, 4) })
	try(func() { slices.Delete(s, 3, 3) })
	n := []int{1, 2, 3, 4, 5, 6}
	fmt.Println(slices.DeleteFunc(n, func(n int) bool { fmt.Print(n, " "); return n%2 == 0 }), n)
	fmt.Println(slices.DeleteFunc(n, func(n int) bool { return n > 9 }), n)
	fmt.Println(full(slices.DeleteFunc(n, func(n int) bool { return true })), n)
	fmt.Println(full(slices.DeleteFunc([]int(nil), func(n int) bool { return true })))
}

func replacing() {
	for i := range 4 {
		for j := i; j < 4; j++ {
			for n := range 4 {
				for room := range 2 {
					s := append(make([]int, 0, 3+2*room), 1, 2, 3)
					r := slices.Replace(s, i, j, []int{7, 8, 9}[:n]...)
					fmt.Print(full(r), s, " ")
				}
			}
			fmt.Println()
		}
	}
	s := make([]int, 3, 8)
	try(func() { slices.Replace(s, 1, 5, 1) })
	try(func() { slices.Replace(s, 1, 9) })
	try(func() { slices.Replace(s, 2, 1) })
	try(func() { slices.Replace(s, -1, 1) })
	try(func() { slices.Replace(s, 3, 3) })
	fmt.Println(full(slices.Replace([]int(nil), 0, 0)), full(slices.Replace([]int(nil), 0, 0, 1)), full(slices.Replace([]int{1}, 0, 1)))
	// The new values are of the slice itself.
	for i := range 5 {
		for j := i; j <= 5; j++ {
			memory := []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}
			fmt.Print(slices.Replace(memory[:6], i, j, memory[2:5]...), memory, " ")
		}
		fmt.Println()
	}
}

func compacting() {
	for _, s := range [][]int{nil, {}, {1}, {1, 1}, {1, 2, 2, 3, 3, 3, 1}, {1, 2, 3}, {4, 4, 4, 5, 4}} {
		before := slices.Clone(s)
		fmt.Print(full(slices.Compact(s)), s, " ")
		fmt.Println(slices.CompactFunc(before, func(a, b int) bool { fmt.Print(a, b, ";"); return a == b }), before)
	}
	words := []string{"a", "A", "b", "B", "c", "a"}
	fmt.Println(slices.CompactFunc(words, strings.EqualFold), fmt.Sprintf("%q", words))
	near := []int{1, 2, 3, 9, 10, 20}
	fmt.Println(slices.CompactFunc(near, func(a, b int) bool { return a-b < 2 }))
	fmt.Println(slices.Compact([]float64{math.NaN(), math.NaN(), 0, math.Copysign(0, -1)}))
}

func sizes() {
	s := slices.Grow([]int{1, 2}, 10)
	fmt.Println(len(s), cap(s) >= 12, slices.Grow([]int(nil), 0) == nil, cap(slices.Grow(s, 3)) == cap(s))
	fmt.Println(cap(slices.Grow([]int(nil), 5)), cap(slices.Grow([]int{1, 2, 3}, 1)), cap(slices.Grow(make([]byte, 100), 29)))
	try(func() { slices.Grow(s, -1) })
	fmt.Println(cap(slices.Clip(s)), slices.Clip([]int(nil)) == nil, slices.Clone([]int(nil)) == nil, slices.Clone([]int{}) == nil)
	c := slices.Clone(names{"a", "b", "c"})
	fmt.Printf("%T %v %d\n", c, c, cap(slices.Clone(make([]byte, 33))))
	fmt.Println(slices.Concat([]int{1}, nil, []int{2, 3}), slices.Concat[[]int]() == nil, slices.Concat([]int{}, []int{}) == nil, cap(slices.Concat([]int{1, 2}, []int{3})))
	r := slices.Repeat([]int{1, 2, 3}, 5)
	fmt.Println(r, cap(r), slices.Repeat([]int(nil), 3) == nil, slices.Repeat([]int{1}, 0) == nil, slices.Repeat(names{"x"}, 2))
	try(func() { slices.Repeat([]int{1}, -1) })
	try(func() { slices.Repeat([]int{1, 2}, math.MaxInt) })
	try(func() { slices.Repeat([]int{1}, math.MaxInt) })
	fmt.Println(len(slices.Repeat([]struct{}{{}}, 1<<40)))
	for n := range 5 {
		s := []int{1, 2, 3, 4}[:n]
		slices.Reverse(s)
		fmt.Print(s, " ")
	}
	fmt.Println()
}

func extremes() {
	nan, zero := math.NaN(), math.Copysign(0, -1)
	fmt.Println(slices.Min([]int{3, 1, 2}), slices.Max([]string{"a", "c", "b"}), slices.Min([]float64{1, nan, -1}), slices.Max([]float64{nan}), slices.Min([]float64{0, zero}), slices.Max([]float64{zero, 0}))
	points := []point{{2, 1}, {1, 2}, {2, 3}, {1, 4}}
	byX := func(a, b point) int { fmt.Print(a, b, " "); return a.x - b.x }
	fmt.Println(slices.MinFunc(points, byX))
	fmt.Println(slices.MaxFunc(points, byX))
	try(func() { slices.Min([]int{}) })
	try(func() { slices.Max([]int(nil)) })
	try(func() { slices.MinFunc(points[:0], byX) })
	try(func() { slices.MaxFunc(points[:0], byX) })
}

func iterating() {
	s := names{"a", "b", "c", "d", "e"}
	for i, v := range slices.All(s) {
		if i == 3 {
			break
		}
		fmt.Print(i, v, " ")
	}
	for i, v := range slices.Backward(s) {
		if i == 1 {
			break
		}
		fmt.Print(i, v, " ")
	}
	for v := range slices.Values(s) {
		if v == "b" {
			continue
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
	for _, n := range []int{1, 2, 5, 9, math.MaxInt} {
		for c := range slices.Chunk(s, n) {
			fmt.Printf("%T%v%d ", c, c, cap(c))
		}
		fmt.Println()
	}
	for range slices.Chunk([]int{}, 2) {
		fmt.Println("not reached")
	}
	for c := range slices.Chunk(s, 2) {
		fmt.Println(c)
		break
	}
	try(func() { slices.Chunk(s, 0) })
	// The elements are those of the moment.
	changing := []int{1, 2, 3}
	for i, v := range slices.All(changing) {
		changing[2] = 7
		changing = append(changing, v)
		fmt.Print(i, v, " ")
	}
	for i, v := range slices.Backward(changing[:3]) {
		changing[0] = 9
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	fmt.Println(slices.Collect(slices.Values(s)), slices.Collect(slices.Values([]int{})) == nil, slices.AppendSeq(names{"z"}, slices.Values(s[:2])), slices.AppendSeq([]int(nil), slices.Values([]int{})) == nil, slices.AppendSeq([]int{}, slices.Values([]int(nil))) == nil)
	fmt.Println(slices.Sorted(strings.SplitSeq("d,a,c", ",")), slices.Sorted(slices.Values([]int{})) == nil)
	fmt.Println(slices.SortedFunc(slices.Values(s), func(a, b string) int { return cmp.Compare(b, a) }))
	fmt.Println(slices.SortedStableFunc(slices.Values([]point{{2, 1}, {1, 2}, {2, 0}, {1, 1}}), func(a, b point) int { return a.x - b.x }))
}

func main() {
	comparing()
	searching()
	inserting()
	deleting()
	replacing()
	compacting()
	sizes()
	extremes()
	iterating()
}

// Output:
// true false true false
// true false
// 1a;2bb;true
// 1a;3bb;false
// 0 -1 1 1 0
// 0 -1 1
// -1
// -30
// 1 -1 true false 1
// 1 false
// -1 1
// 0 false 0 true 1 false 1 true 4 false 4 false 4 false 4 true 5 false
// 0 true
// 0 false
// 0 false
// <2 2><1 2><2 2>1 true
// <2 9><4 9>3 false
// [8 9 0 1 2 3 4]
// [8 9 0 1 2 3 4] [0] false true [8 9 0 1 2] [3 4 0] false
// [0 8 9 1 2 3 4]
// [0 8 9 1 2 3 4] [0] false true [0 8 9 1 2] [3 4 0] false
// [0 1 8 9 2 3 4]
// [0 1 8 9 2 3 4] [0] false true [0 1 8 9 2] [3 4 0] false
// [0 1 2 8 9 3 4]
// [0 1 2 8 9 3 4] [0] false true [0 1 2 8 9] [3 4 0] false
// [0 1 2 3 8 9 4]
// [0 1 2 3 8 9 4] [0] false true [0 1 2 3 8] [9 4 0] false
// [0 1 2 3 4 8 9]
// [0 1 2 3 4 8 9] [0] false true [0 1 2 3 4] [8 9 0] false
// [] [] true [] [] false [0 1 2 3 4] [] false
// [1 2]
// [0 1 2 0 1 2 3 4 5] [0 1 2 0 1 2 0 1 2] [0 0 1 2 1 2 3 4 5] [0 0 1 0 1 2 1 2] [0 1 0 1 2 2 3 4 5] [0 0 1 0 0 1 2 2] [0 1 2 0 1 2 3 4 5] [0 0 1 2 0 1 2] [0 1 2 3 0 1 2 4 5] [0 1 0 1 2 0 1] [0 1 2 3 4 0 1 2 5] [0 1 0 1 2 0] [0 1 2 3 4 5 0 1 2] [0 1 2 0 1 2]
// [1 2 3 0 1 2 3 4 5] [2 3 0 1 2 3 0 1 2] [0 1 2 3 1 2 3 4 5] [1 2 3 1 2 3 1 2] [0 1 1 2 3 2 3 4 5] [0 1 1 2 1 2 3 2] [0 1 2 1 2 3 3 4 5] [0 1 2 1 1 2 3] [0 1 2 3 1 2 3 4 5] [0 1 1 2 3 1 2] [0 1 2 3 4 1 2 3 5] [0 1 1 2 3 1] [0 1 2 3 4 5 1 2 3] [0 1 2 1 2 3]
// [2 3 4 5 0 1 2 3 4 5] [4 5 0 1 2 3 4 5 0 1] [0 2 3 4 5 1 2 3 4 5] [3 4 5 1 2 3 4 5 1] [0 1 2 3 4 5 2 3 4 5] [0 2 3 4 5 2 3 4 5] [0 1 2 2 3 4 5 3 4 5] [0 2 2 3 4 2 3 4] [0 1 2 3 2 3 4 5 4 5] [0 1 2 3 2 3 2 3] [0 1 2 3 4 2 3 4 5 5] [0 1 2 3 4 2 2] [0 1 2 3 4 5 2 3 4 5] [0 1 2 2 3 4 5]
// [4 5 6 0 1 2 3 4 5] [1 2 3 4 5 6 0 1 2] [0 4 5 6 1 2 3 4 5] [1 2 3 4 5 6 1 2] [0 1 4 5 6 2 3 4 5] [0 6 2 3 4 5 6 2] [0 1 2 4 5 6 3 4 5] [0 5 6 3 4 5 6] [0 1 2 3 4 5 6 4 5] [0 1 4 5 6 4 5] [0 1 2 3 4 4 5 6 5] [0 1 4 4 5 4] [0 1 2 3 4 5 4 5 6] [0 1 2 4 5 4]
// [5 6 7 0 1 2 3 4 5] [2 3 4 5 6 7 0 1 2] [0 5 6 7 1 2 3 4 5] [2 3 4 5 6 7 1 2] [0 1 5 6 7 2 3 4 5] [0 2 3 4 5 6 7 2] [0 1 2 5 6 7 3 4 5] [0 7 3 4 5 6 7] [0 1 2 3 5 6 7 4 5] [0 1 6 7 4 5 6] [0 1 2 3 4 5 6 7 5] [0 1 5 6 7 5] [0 1 2 3 4 5 5 6 7] [0 1 2 5 5 6]
// [6 7 8 0 1 2 3 4 5] [3 4 5 6 7 8 0 1 2] [0 6 7 8 1 2 3 4 5] [3 4 5 6 7 8 1 2] [0 1 6 7 8 2 3 4 5] [0 3 4 5 6 7 8 2] [0 1 2 6 7 8 3 4 5] [0 3 4 5 6 7 8] [0 1 2 3 6 7 8 4 5] [0 1 8 4 5 6 7] [0 1 2 3 4 6 7 8 5] [0 1 7 8 5 6] [0 1 2 3 4 5 6 7 8] [0 1 2 6 7 8]
// [7 8 9 0 1 2 3 4 5] [4 5 9 7 8 9 0 1 2] [0 7 8 9 1 2 3 4 5] [4 5 9 7 8 9 1 2] [0 1 7 8 9 2 3 4 5] [0 4 5 9 7 8 9 2] [0 1 2 7 8 9 3 4 5] [0 4 5 9 7 8 9] [0 1 2 3 7 8 9 4 5] [0 1 4 5 9 7 8] [0 1 2 3 4 7 8 9 5] [0 1 9 5 9 7] [0 1 2 3 4 5 7 8 9] [0 1 2 8 9 9]
// panic: runtime error: slice bounds out of range [6:5]
// panic: runtime error: slice bounds out of range [-1:]
// panic: runtime error: slice bounds out of range [9:5]
// panic: runtime error: slice bounds out of range [3:2]
// 5
// [a b c d] [] false["a" "b" "c" "d"] [b c d] [] false["b" "c" "d" ""] [c d] [ ] false["c" "d" "" ""] [d] [  ] false["d" "" "" ""] [] [   ] false["" "" "" ""]
// [a b c d] [] false["a" "b" "c" "d"] [a c d] [] false["a" "c" "d" ""] [a d] [ ] false["a" "d" "" ""] [a] [  ] false["a" "" "" ""]
// [a b c d] [] false["a" "b" "c" "d"] [a b d] [] false["a" "b" "d" ""] [a b] [ ] false["a" "b" "" ""]
// [a b c d] [] false["a" "b" "c" "d"] [a b c] [] false["a" "b" "c" ""]
// [a b c d] [] false["a" "b" "c" "d"]
// [] [] true [] [] false [] [0] false
// panic: runtime error: slice bounds out of range [:5:3]
// panic: runtime error: slice bounds out of range [2:1:]
// panic: runtime error: slice bounds out of range [-1::]
// panic: runtime error: slice bounds out of range [:4:3]
// no panic
// 1 2 3 4 5 6 [1 3 5] [1 3 5 0 0 0]
// [1 3 5 0 0 0] [1 3 5 0 0 0]
// [] [0 0 0 0 0 0] false [0 0 0 0 0 0]
// [] [] true
// [1 2 3] [] false[1 2 3] [1 2 3] [0 0] false[1 2 3] [7 1 2 3] [0 0] false[1 2 3] [7 1 2 3] [0] false[7 1 2] [7 8 1 2 3] [0] false[1 2 3] [7 8 1 2 3] [] false[7 8 1] [7 8 9 1 2 3] [] false[1 2 3] [7 8 9 1 2 3] [0 0 0 0] false[1 2 3]
// [2 3] [0] false[2 3 0] [2 3] [0 0 0] false[2 3 0] [7 2 3] [] false[7 2 3] [7 2 3] [0 0] false[7 2 3] [7 8 2 3] [0 0] false[1 2 3] [7 8 2 3] [0] false[7 8 2] [7 8 9 2 3] [0] false[1 2 3] [7 8 9 2 3] [] false[7 8 9]
// [3] [0 0] false[3 0 0] [3] [0 0 0 0] false[3 0 0] [7 3] [0] false[7 3 0] [7 3] [0 0 0] false[7 3 0] [7 8 3] [] false[7 8 3] [7 8 3] [0 0] false[7 8 3] [7 8 9 3] [0 0] false[1 2 3] [7 8 9 3] [0] false[7 8 9]
// [] [0 0 0] false[0 0 0] [] [0 0 0 0 0] false[0 0 0] [7] [0 0] false[7 0 0] [7] [0 0 0 0] false[7 0 0] [7 8] [0] false[7 8 0] [7 8] [0 0 0] false[7 8 0] [7 8 9] [] false[7 8 9] [7 8 9] [0 0] false[7 8 9]
// [1 2 3] [] false[1 2 3] [1 2 3] [0 0] false[1 2 3] [1 7 2 3] [0 0] false[1 2 3] [1 7 2 3] [0] false[1 7 2] [1 7 8 2 3] [0] false[1 2 3] [1 7 8 2 3] [] false[1 7 8] [1 7 8 9 2 3] [] false[1 2 3] [1 7 8 9 2 3] [0 0 0 0] false[1 2 3]
// [1 3] [0] false[1 3 0] [1 3] [0 0 0] false[1 3 0] [1 7 3] [] false[1 7 3] [1 7 3] [0 0] false[1 7 3] [1 7 8 3] [0 0] false[1 2 3] [1 7 8 3] [0] false[1 7 8] [1 7 8 9 3] [0] false[1 2 3] [1 7 8 9 3] [] false[1 7 8]
// [1] [0 0] false[1 0 0] [1] [0 0 0 0] false[1 0 0] [1 7] [0] false[1 7 0] [1 7] [0 0 0] false[1 7 0] [1 7 8] [] false[1 7 8] [1 7 8] [0 0] false[1 7 8] [1 7 8 9] [0 0] false[1 2 3] [1 7 8 9] [0] false[1 7 8]
// [1 2 3] [] false[1 2 3] [1 2 3] [0 0] false[1 2 3] [1 2 7 3] [0 0] false[1 2 3] [1 2 7 3] [0] false[1 2 7] [1 2 7 8 3] [0] false[1 2 3] [1 2 7 8 3] [] false[1 2 7] [1 2 7 8 9 3] [] false[1 2 3] [1 2 7 8 9 3] [0 0 0 0] false[1 2 3]
// [1 2] [0] false[1 2 0] [1 2] [0 0 0] false[1 2 0] [1 2 7] [] false[1 2 7] [1 2 7] [0 0] false[1 2 7] [1 2 7 8] [0 0] false[1 2 3] [1 2 7 8] [0] false[1 2 7] [1 2 7 8 9] [0] false[1 2 3] [1 2 7 8 9] [] false[1 2 7]
// [1 2 3] [] false[1 2 3] [1 2 3] [0 0] false[1 2 3] [1 2 3 7] [0 0] false[1 2 3] [1 2 3 7] [0] false[1 2 3] [1 2 3 7 8] [0] false[1 2 3] [1 2 3 7 8] [] false[1 2 3] [1 2 3 7 8 9] [] false[1 2 3] [1 2 3 7 8 9] [0 0 0 0] false[1 2 3]
// panic: runtime error: slice bounds out of range [5:3]
// panic: runtime error: slice bounds out of range [:9] with capacity 8
// panic: runtime error: slice bounds out of range [2:1]
// panic: runtime error: slice bounds out of range [-1:]
// no panic
// [] [] true [1] [] false [] [0] false
// [2 3 4 0 1 2 3 4 5] [2 3 4 0 1 2 3 4 5 9] [2 3 4 1 2 3 4 5] [2 3 4 1 2 3 4 5 8 9] [2 3 4 2 3 4 5] [2 3 4 2 3 4 5 7 8 9] [2 3 4 3 4 5] [2 3 4 3 4 5 6 7 8 9] [2 3 4 4 5] [2 3 4 4 5 0 6 7 8 9] [2 3 4 5] [2 3 4 5 0 0 6 7 8 9]
// [0 2 3 4 1 2 3 4 5] [0 2 3 4 1 2 3 4 5 9] [0 2 3 4 2 3 4 5] [0 2 3 4 2 3 4 5 8 9] [0 2 3 4 3 4 5] [0 2 3 4 3 4 5 7 8 9] [0 2 3 4 4 5] [0 2 3 4 4 5 6 7 8 9] [0 2 3 4 5] [0 2 3 4 5 0 6 7 8 9]
// [0 1 2 3 4 2 3 4 5] [0 1 2 3 4 2 3 4 5 9] [0 1 2 3 4 3 4 5] [0 1 2 3 4 3 4 5 8 9] [0 1 2 3 4 4 5] [0 1 2 3 4 4 5 7 8 9] [0 1 2 3 4 5] [0 1 2 3 4 5 6 7 8 9]
// [0 1 2 2 3 4 3 4 5] [0 1 2 2 3 4 3 4 5 9] [0 1 2 2 3 4 4 5] [0 1 2 2 3 4 4 5 8 9] [0 1 2 2 3 4 5] [0 1 2 2 3 4 5 7 8 9]
// [0 1 2 3 2 3 4 4 5] [0 1 2 3 2 3 4 4 5 9] [0 1 2 3 2 3 4 5] [0 1 2 3 2 3 4 5 8 9]
// [] [] true[] [] []
// [] [] false[] [] []
// [1] [] false[1] [1] [1]
// [1] [0] false[1 0] 1 1;[1] [1 0]
// [1 2 3 1] [0 0 0] false[1 2 3 1 0 0 0] 2 1;2 2;3 2;3 3;3 3;1 3;[1 2 3 1] [1 2 3 1 0 0 0]
// [1 2 3] [] false[1 2 3] 2 1;3 2;[1 2 3] [1 2 3]
// [4 5 4] [0 0] false[4 5 4 0 0] 4 4;4 4;5 4;4 5;[4 5 4] [4 5 4 0 0]
// [a b c a] ["a" "b" "c" "a" "" ""]
// [1 9 20]
// [NaN NaN 0]
// 2 true true true
// 6 6 208
// panic: cannot be negative
// 2 true true false
// main.names [a b c] 48
// [1 2 3] true true 3
// [1 2 3 1 2 3 1 2 3 1 2 3 1 2 3] 15 false false [x x]
// panic: cannot be negative
// panic: the result of (len(x) * count) overflows
// panic: runtime error: makeslice: len out of range
// 1099511627776
// [] [1] [2 1] [3 2 1] [4 3 2 1]
// 1 c NaN NaN -0 0
// {1 2} {2 1} {2 3} {1 2} {1 4} {1 2} {1 2}
// {1 2} {2 1} {2 3} {2 1} {1 4} {2 1} {2 1}
// panic: slices.Min: empty list
// panic: slices.Max: empty list
// panic: slices.MinFunc: empty list
// panic: slices.MaxFunc: empty list
// 0a 1b 2c 4e 3d 2c a c d e
// main.names[a]1 main.names[b]1 main.names[c]1 main.names[d]1 main.names[e]1
// main.names[a b]2 main.names[c d]2 main.names[e]1
// main.names[a b c d e]5
// main.names[a b c d e]5
// main.names[a b c d e]5
// [a b]
// panic: cannot be less than 1
// 0 1 1 2 2 7 2 7 1 2 0 9
// [a b c d e] true [z a b] true false
// [a c d] true
// [e d c b a]
// [{1 2} {1 1} {2 1} {2 0}]
