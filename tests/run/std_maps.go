// run

// Package maps.

package main

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

type ages map[string]int

type set map[string]struct{}

func main() {
	m := ages{"ann": 31, "bob": 27, "cid": 45}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)))
	sum, n := 0, 0
	for k, v := range maps.All(m) {
		sum += v + len(k)
		if n++; n == 3 {
			break
		}
	}
	fmt.Println(sum)
	for range maps.Keys(m) {
		n++
		break
	}
	for range maps.Values(m) {
		n++
		break
	}
	fmt.Println(n)
	fmt.Println(len(slices.Collect(maps.Keys(map[int]int(nil)))))

	c := maps.Clone(m)
	c["dan"] = 1
	fmt.Printf("%T %v %v %v\n", c, c, len(m), maps.Clone(ages(nil)) == nil)
	fmt.Println(maps.Clone(ages{}) == nil)
	fmt.Println(maps.Equal(m, c), maps.Equal(m, map[string]int{"cid": 45, "bob": 27, "ann": 31}), maps.Equal(ages(nil), ages{}))
	delete(c, "ann")
	fmt.Println(maps.Equal(m, c))
	fmt.Println(maps.EqualFunc(m, map[string]string{"ann": "31", "bob": "27", "cid": "45"}, func(a int, b string) bool { return fmt.Sprint(a) == b }))
	fmt.Println(maps.EqualFunc(m, m, func(a, b int) bool { return a < b }), maps.EqualFunc(m, c, func(a, b int) bool { return true }))
	nan := math.NaN()
	fmt.Println(maps.Equal(map[int]float64{1: nan}, map[int]float64{1: nan}))

	maps.Copy(m, c)
	fmt.Println(m)
	maps.Copy(m, ages(nil))
	maps.DeleteFunc(m, func(k string, v int) bool { return v < 30 || strings.HasPrefix(k, "c") })
	fmt.Println(m)
	maps.Insert(m, maps.All(ages{"ann": 32, "eve": 20}))
	fmt.Println(m)
	maps.Insert(m, func(yield func(string, int) bool) {
		_ = yield("x", 1) && yield("x", 2) && yield("y", 3)
	})
	fmt.Println(m)
	fmt.Println(maps.Collect(slices.All([]string{"zero", "one"})), len(maps.Collect(maps.All(map[int]int(nil)))), maps.Collect(maps.All(map[int]int(nil))) == nil)

	odd := map[float64]int{nan: 1, nan: 2, 0: 3}
	odd[nan] = 4
	fmt.Println(len(odd), len(maps.Clone(odd)), maps.Equal(odd, odd))
	maps.DeleteFunc(odd, func(k float64, v int) bool { return true })
	fmt.Println(len(odd))

	s := set{}
	maps.Copy(s, set{"a": {}, "b": {}})
	fmt.Println(slices.Sorted(maps.Keys(s)), maps.Equal(s, set{"b": {}, "a": {}}))

	large := make(map[int][]string)
	for i := range 5000 {
		large[i%997] = append(large[i%997], fmt.Sprint(i))
	}
	copied := maps.Clone(large)
	maps.DeleteFunc(large, func(k int, v []string) bool { return k%2 == 0 })
	fmt.Println(len(large), len(copied), copied[2][1], len(slices.Collect(maps.Values(large))))
	defer func() { fmt.Println(recover()) }()
	maps.Copy(ages(nil), ages{"a": 1})
}

// Output:
// [ann bob cid] [27 31 45]
// 112
// 5
// 0
// main.ages map[ann:31 bob:27 cid:45 dan:1] 3 true
// false
// false true true
// false
// true
// false false
// false
// map[ann:31 bob:27 cid:45 dan:1]
// map[ann:31]
// map[ann:32 eve:20]
// map[ann:32 eve:20 x:2 y:3]
// map[0:zero 1:one] 0 false
// 4 4 false
// 3
// [a b] true
// 498 997 999 498
// assignment to entry in nil map
