// Arrays are values: assignment, passing, comparison, ranging over a copy, nested arrays.
//
// spec: Array types, Assignment statements, Comparison operators
package main

import "fmt"

type Board [3][3]byte

func (b Board) With(row, col int, mark byte) Board {
	b[row][col] = mark
	return b
}

func (b *Board) Set(row, col int, mark byte) { b[row][col] = mark }

func (b Board) String() string {
	s := ""
	for _, row := range b {
		for _, c := range row {
			if c == 0 {
				c = '.'
			}
			s += string(rune(c))
		}
		s += "/"
	}
	return s
}

func double(a [4]int) (out [4]int) {
	for i := range a {
		a[i] *= 2
	}
	return a
}

func main() {
	a := [4]int{1, 2, 3, 4}
	b := a
	b[0] = 100
	fmt.Println(a, b, a == b, a == [4]int{1, 2, 3, 4})
	fmt.Println(double(a), a)

	for i, v := range a {
		a[len(a)-1-i] = v * 10
	}
	fmt.Println(a)
	for i, v := range &a {
		a[len(a)-1-i] = v + 1
	}
	fmt.Println(a)

	var empty Board
	one := empty.With(1, 1, 'X')
	two := one.With(0, 2, 'O')
	fmt.Println(empty, one, two)
	one.Set(0, 2, 'O')
	fmt.Println(one == two, one != empty)

	seen := map[Board]int{}
	seen[one]++
	seen[two]++
	seen[empty]++
	fmt.Println(len(seen), seen[one])

	sparse := [...]string{2: "two", 5: "five", "six"}
	fmt.Println(len(sparse), sparse)
	fmt.Printf("%q\n", sparse)
	matrix := [2][3]int{{1, 2, 3}, {4, 5, 6}}
	rows := matrix
	rows[1][2] = 0
	p := &matrix[1]
	p[0] = 40
	fmt.Println(matrix, rows, len(matrix), len(matrix[0]), cap(p))
	fn := func() [2]int { return [2]int{7, 8} }
	fmt.Println(fn()[1], [3]bool{true}[0])
}
