// run

// Package sort: the order of equal elements, too, is Go's.

package main

import (
	"fmt"
	"math"
	"sort"
)

type pair struct{ key, seq int }
type byKey []pair

func (p byKey) Len() int           { return len(p) }
func (p byKey) Less(i, j int) bool { return p[i].key < p[j].key }
func (p byKey) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }

type rng uint32

func (r *rng) next(n int) int {
	*r = *r*1664525 + 1013904223
	return int(uint32(*r)>>8) % n
}

func sum(p []pair) (h uint32) {
	for _, e := range p {
		h = (h ^ uint32(e.key*31+e.seq)) * 16777619
	}
	return h
}

// make1 makes n pairs after a pattern.
func make1(pattern string, n int) []pair {
	r := rng(n)
	p := make([]pair, n)
	for i := range p {
		key := 0
		switch pattern {
		case "random":
			key = r.next(n)
		case "few":
			key = r.next(4)
		case "ascending":
			key = i
		case "descending":
			key = n - i
		case "organ":
			key = min(i, n-i)
		case "almost":
			key = i
			if i%17 == 3 {
				key = r.next(n)
			}
		case "teeth":
			key = i % 9
		case "mostly":
			key = i
			if i == n/2 {
				key = 0
			}
		}
		p[i] = pair{key, i}
	}
	return p
}

type wide struct {
	name string
	n    int32
	tail [3]byte
}

func main() {
	for _, pattern := range []string{"random", "few", "ascending", "descending", "organ", "almost", "teeth", "mostly"} {
		fmt.Print(pattern)
		for _, n := range []int{0, 1, 2, 11, 12, 13, 50, 51, 100, 333} {
			p := make1(pattern, n)
			q := append([]pair(nil), p...)
			s := append([]pair(nil), p...)
			sort.Sort(byKey(p))
			sort.Slice(q, func(i, j int) bool { return q[i].key < q[j].key })
			sort.Stable(byKey(s))
			for i := 1; i < n; i++ {
				if s[i-1].key > s[i].key || s[i-1].key == s[i].key && s[i-1].seq > s[i].seq || p[i-1].key > p[i].key {
					fmt.Print(" not sorted!")
				}
			}
			fmt.Print(" ", sum(p), sum(p) == sum(q), sort.IsSorted(byKey(p)))
		}
		fmt.Println()
	}
	w := []wide{{"d", 4, [3]byte{4, 5, 6}}, {"b", 2, [3]byte{1}}, {"c", 3, [3]byte{9, 9, 9}}, {"a", 1, [3]byte{}}}
	sort.Slice(w, func(i, j int) bool { return w[i].name < w[j].name })
	fmt.Println(w, sort.SliceIsSorted(w, func(i, j int) bool { return w[i].n < w[j].n }))
	sort.SliceStable(w, func(i, j int) bool { return w[i].n > w[j].n })
	fmt.Println(w)
	b := [][3]byte{{3, 2, 1}, {1, 2, 3}, {2, 2, 2}}
	sort.Slice(b, func(i, j int) bool { return b[i][0] < b[j][0] })
	fmt.Println(b)
	ints := []int{5, 2, -8, 0, math.MaxInt64, math.MinInt64, 2}
	sort.Ints(ints)
	fmt.Println(ints, sort.IntsAreSorted(ints), sort.SearchInts(ints, 2), sort.SearchInts(ints, 3))
	floats := []float64{2.5, math.NaN(), math.Inf(1), -1, math.Inf(-1), math.NaN(), 0}
	sort.Float64s(floats)
	fmt.Println(floats, sort.Float64sAreSorted(floats), sort.SearchFloat64s(floats[2:], 0))
	words := []string{"pear", "apple", "", "fig", "a", "apple pie", "Zoo"}
	sort.Strings(words)
	fmt.Printf("%q %v %d\n", words, sort.StringsAreSorted(words), sort.SearchStrings(words, "b"))
	sort.Sort(sort.Reverse(sort.StringSlice(words)))
	fmt.Printf("%q\n", words)
	sort.Sort(sort.Reverse(sort.IntSlice(ints)))
	fmt.Println(ints)
	sort.Float64Slice(floats).Sort()
	fmt.Println(floats, sort.IntSlice(ints).Search(1), sort.StringSlice{"a", "c"}.Search("b"))
	fmt.Println(sort.Search(100, func(i int) bool { return i*i >= 50 }), sort.Search(3, func(int) bool { return false }))
	fmt.Println(sort.Find(10, func(i int) int { return 7 - i }))
	fmt.Println(sort.Find(10, func(i int) int { return 2*7 + 1 - 2*i }))
}

// Output:
// random 0 true true 0 true true 520253284 true true 240672419 true true 675132440 true true 2322974019 true true 3056129251 true true 107435951 true true 3917099407 true true 3867479455 true true
// few 0 true true 520106189 true true 2644281680 true true 870117341 true true 3724252096 true true 972099281 true true 2862176711 true true 1905054905 true true 1278250613 true true 4249095991 true true
// ascending 0 true true 0 true true 536883808 true true 744064864 true true 3505254912 true true 1721127552 true true 3428580960 true true 3569850976 true true 2919106560 true true 371034752 true true
// descending 0 true true 520106189 true true 3192867322 true true 478487187 true true 301736696 true true 2857428961 true true 3457836122 true true 2328779435 true true 2417170920 true true 1176282017 true true
// organ 0 true true 0 true true 536883808 true true 3107058395 true true 2146734610 true true 3591574168 true true 3894029760 true true 4218812861 true true 3383745582 true true 797120296 true true
// almost 0 true true 0 true true 536883808 true true 2957419233 true true 3907423352 true true 1248659881 true true 2721869373 true true 2100562702 true true 2121056079 true true 3445879988 true true
// teeth 0 true true 0 true true 536883808 true true 3119518296 true true 4293294251 true true 1742657234 true true 703452891 true true 2351040994 true true 412856290 true true 1161079734 true true
// mostly 0 true true 0 true true 16777619 true true 2929034349 true true 3652082818 true true 3164275154 true true 3347521473 true true 2595038739 true true 464708242 true true 670777138 true true
// [{a 1 [0 0 0]} {b 2 [1 0 0]} {c 3 [9 9 9]} {d 4 [4 5 6]}] true
// [{d 4 [4 5 6]} {c 3 [9 9 9]} {b 2 [1 0 0]} {a 1 [0 0 0]}]
// [[1 2 3] [2 2 2] [3 2 1]]
// [-9223372036854775808 -8 0 2 2 5 9223372036854775807] true 3 5
// [NaN NaN -Inf -1 0 2.5 +Inf] true 2
// ["" "Zoo" "a" "apple" "apple pie" "fig" "pear"] true 5
// ["pear" "fig" "apple pie" "apple" "a" "Zoo" ""]
// [9223372036854775807 5 2 2 0 -8 -9223372036854775808]
// [NaN NaN -Inf -1 0 2.5 +Inf] 0 1
// 8 3
// 7 true
// 8 false
