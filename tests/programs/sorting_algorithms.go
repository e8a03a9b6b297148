// Sorting by hand: quick, merge, heap, insertion, shell, counting and radix agree with each other.
//
// spec: Function types, For statements with for clause, Slice expressions
package main

import (
	"fmt"
	"sort"
)

func quick(a []int) {
	for len(a) > 1 {
		p, i, j := a[len(a)/2], 0, len(a)-1
		for i <= j {
			for a[i] < p {
				i++
			}
			for a[j] > p {
				j--
			}
			if i <= j {
				a[i], a[j] = a[j], a[i]
				i++
				j--
			}
		}
		quick(a[:j+1])
		a = a[i:]
	}
}

func merge(a []int) {
	if len(a) < 2 {
		return
	}
	l, r := append([]int{}, a[:len(a)/2]...), append([]int{}, a[len(a)/2:]...)
	merge(l)
	merge(r)
	for i := range a {
		if len(r) == 0 || len(l) > 0 && l[0] <= r[0] {
			a[i], l = l[0], l[1:]
		} else {
			a[i], r = r[0], r[1:]
		}
	}
}

func heapSort(a []int) {
	down := func(root, n int) {
		for {
			child := 2*root + 1
			if child >= n {
				return
			}
			if child+1 < n && a[child+1] > a[child] {
				child++
			}
			if a[root] >= a[child] {
				return
			}
			a[root], a[child] = a[child], a[root]
			root = child
		}
	}
	for i := len(a)/2 - 1; i >= 0; i-- {
		down(i, len(a))
	}
	for i := len(a) - 1; i > 0; i-- {
		a[0], a[i] = a[i], a[0]
		down(0, i)
	}
}

func shell(a []int) {
	for gap := len(a) / 2; gap > 0; gap /= 2 {
		for i := gap; i < len(a); i++ {
			for j := i; j >= gap && a[j-gap] > a[j]; j -= gap {
				a[j-gap], a[j] = a[j], a[j-gap]
			}
		}
	}
}

func counting(a []int) {
	var counts [1000]int
	for _, v := range a {
		counts[v]++
	}
	i := 0
	for v, n := range counts {
		for range n {
			a[i] = v
			i++
		}
	}
}

func radix(a []int) {
	for shift := 0; shift < 12; shift += 4 {
		var buckets [16][]int
		for _, v := range a {
			d := v >> shift & 15
			buckets[d] = append(buckets[d], v)
		}
		out := a[:0]
		for _, b := range buckets {
			out = append(out, b...)
		}
	}
}

func main() {
	var data []int
	for x, i := 12345, 0; i < 400; i++ {
		x = (x*1103515245 + 12345) & 0x7fffffff
		data = append(data, x>>8%7%1000)
	}
	for i := range data {
		data[i] %= 1000
	}
	want := append([]int(nil), data...)
	sort.Ints(want)
	for _, s := range []struct {
		name string
		sort func([]int)
	}{{"quick", quick}, {"merge", merge}, {"heap", heapSort}, {"shell", shell}, {"counting", counting}, {"radix", radix}} {
		got := append([]int(nil), data...)
		s.sort(got)
		same := len(got) == len(want)
		for i := range got {
			same = same && got[i] == want[i]
		}
		fmt.Printf("%-9s %v %v\n", s.name, same, got[100:104])
		s.sort(nil)
		s.sort([]int{1})
	}
}
