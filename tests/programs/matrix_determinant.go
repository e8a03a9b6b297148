// Matrices: multiplication, transposition, determinant by elimination with pivoting, inverse, formatting.
//
// spec: Slice types, Making slices maps and channels, Errors
package main

import (
	"errors"
	"fmt"
	"math"
)

type Matrix [][]float64

var errSingular = errors.New("matrix is singular")

func New(rows, cols int, vals ...float64) Matrix {
	m := make(Matrix, rows)
	data := make([]float64, rows*cols)
	copy(data, vals)
	for i := range m {
		m[i] = data[i*cols : (i+1)*cols : (i+1)*cols]
	}
	return m
}

func Identity(n int) Matrix {
	m := New(n, n)
	for i := range m {
		m[i][i] = 1
	}
	return m
}

func (m Matrix) Mul(o Matrix) Matrix {
	if len(m[0]) != len(o) {
		panic(fmt.Sprintf("cannot multiply %dx%d by %dx%d", len(m), len(m[0]), len(o), len(o[0])))
	}
	r := New(len(m), len(o[0]))
	for i := range m {
		for j := range o[0] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return r
}

func (m Matrix) T() Matrix {
	r := New(len(m[0]), len(m))
	for i, row := range m {
		for j, v := range row {
			r[j][i] = v
		}
	}
	return r
}

// Invert returns the inverse and the determinant.
func (m Matrix) Invert() (inv Matrix, det float64, err error) {
	n := len(m)
	a := New(n, n)
	for i := range m {
		copy(a[i], m[i])
	}
	inv, det = Identity(n), 1
	for c := 0; c < n; c++ {
		pivot := c
		for r := c + 1; r < n; r++ {
			if math.Abs(a[r][c]) > math.Abs(a[pivot][c]) {
				pivot = r
			}
		}
		if math.Abs(a[pivot][c]) < 1e-12 {
			return nil, 0, errSingular
		}
		if pivot != c {
			a[c], a[pivot] = a[pivot], a[c]
			inv[c], inv[pivot] = inv[pivot], inv[c]
			det = -det
		}
		p := a[c][c]
		det *= p
		for j := range a[c] {
			a[c][j] /= p
			inv[c][j] /= p
		}
		for r := range a {
			if f := a[r][c]; r != c && f != 0 {
				for j := range a[r] {
					a[r][j] -= f * a[c][j]
					inv[r][j] -= f * inv[c][j]
				}
			}
		}
	}
	return
}

func (m Matrix) Format() {
	for _, row := range m {
		for _, v := range row {
			fmt.Printf("%9.4f", v+0)
		}
		fmt.Println()
	}
}

func main() {
	m := New(3, 3, 2, -1, 0, 1, 3, 5, 4, 0, 1)
	inv, det, err := m.Invert()
	fmt.Printf("%.4f %v\n", det, err)
	inv.Format()
	product := m.Mul(inv)
	worst := 0.0
	for i, row := range Identity(3) {
		for j, v := range row {
			worst = math.Max(worst, math.Abs(product[i][j]-v))
		}
	}
	fmt.Println(worst < 1e-12)
	New(2, 3, 1, 2, 3, 4, 5, 6).T().Format()
	_, _, err = New(2, 2, 1, 2, 2, 4).Invert()
	fmt.Println(err, errors.Is(err, errSingular))
	defer func() { fmt.Println(recover()) }()
	New(2, 3).Mul(New(2, 3))
}
