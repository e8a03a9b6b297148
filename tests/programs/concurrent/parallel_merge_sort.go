// Merge sort and matrix multiplication with a goroutine for each part.
//
// spec: Go statements, Slice expressions, Close
package main

import (
	"fmt"
	"sort"
	"sync"
)

func mergeSort(a []int, depth int) []int {
	if len(a) < 2 {
		return a
	}
	mid := len(a) / 2
	var left, right []int
	if depth > 0 {
		done := make(chan struct{})
		go func() {
			defer close(done)
			left = mergeSort(a[:mid], depth-1)
		}()
		right = mergeSort(a[mid:], depth-1)
		<-done
	} else {
		left, right = mergeSort(a[:mid], 0), mergeSort(a[mid:], 0)
	}
	out := make([]int, 0, len(a))
	for len(left) > 0 && len(right) > 0 {
		if left[0] <= right[0] {
			out, left = append(out, left[0]), left[1:]
		} else {
			out, right = append(out, right[0]), right[1:]
		}
	}
	return append(append(out, left...), right...)
}

func multiply(a, b [][]int) [][]int {
	out := make([][]int, len(a))
	var wg sync.WaitGroup
	for i := range a {
		wg.Add(1)
		go func() {
			defer wg.Done()
			row := make([]int, len(b[0]))
			for j := range row {
				for k, v := range a[i] {
					row[j] += v * b[k][j]
				}
			}
			out[i] = row
		}()
	}
	wg.Wait()
	return out
}

func main() {
	data := make([]int, 3000)
	for i, x := 0, uint32(1); i < len(data); i++ {
		x = x*1664525 + 1013904223
		data[i] = int(x >> 16)
	}
	sorted := mergeSort(data, 5)
	sum := 0
	for i, v := range sorted {
		sum += i * v
	}
	fmt.Println(sort.IntsAreSorted(sorted), len(sorted), sum)
	m := [][]int{{1, 1, 0}, {1, 0, 1}, {0, 1, 1}}
	p := m
	for range 9 {
		p = multiply(p, m)
	}
	fmt.Println(p)
}
