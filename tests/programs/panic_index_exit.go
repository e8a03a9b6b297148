// An uncaught index error in a nested call; output already written stays.
//
// spec: Run-time panics, Index expressions
// go: 1.19
package main

import "fmt"

type matrix struct {
	rows, cols int
	data       []float64
}

func (m *matrix) at(r, c int) float64 { return m.data[r*m.cols+c] }

func trace(m *matrix, n int) (sum float64) {
	for i := 0; i < n; i++ {
		sum += m.at(i, i)
		fmt.Println("partial", sum)
	}
	return
}

func main() {
	m := &matrix{2, 2, []float64{1, 2, 3, 4}}
	fmt.Println(trace(m, 2))
	fmt.Println(trace(m, 3))
}
