// Two-dimensional data: jagged rows, shared backing arrays, deep copies, transposition, flattening.
//
// spec: Slice types, Length and capacity, Making slices maps and channels
package main

import "fmt"

func jagged(n int) [][]int {
	out := make([][]int, n)
	for i := range out {
		out[i] = make([]int, i, n)
		for j := range out[i] {
			out[i][j] = i*10 + j
		}
	}
	return out
}

func packed(rows, cols int) [][]byte {
	data := make([]byte, rows*cols)
	out := make([][]byte, 0, rows)
	for len(data) > 0 {
		out = append(out, data[:cols:cols])
		data = data[cols:]
	}
	return out
}

func deepCopy(m [][]int) [][]int {
	out := make([][]int, len(m))
	for i, row := range m {
		out[i] = append([]int(nil), row...)
	}
	return out
}

func flatten(v interface{}) (out []int) {
	switch v := v.(type) {
	case int:
		return []int{v}
	case []int:
		return v
	case [][]int:
		for _, r := range v {
			out = append(out, r...)
		}
	case []interface{}:
		for _, e := range v {
			out = append(out, flatten(e)...)
		}
	}
	return
}

func window(s []int, n int) (out [][]int) {
	for i := 0; i+n <= len(s); i++ {
		out = append(out, s[i:i+n:i+n])
	}
	return
}

func main() {
	j := jagged(4)
	fmt.Println(j, len(j[2]), cap(j[2]), j[3][:4])
	shallow := append([][]int{}, j...)
	deep := deepCopy(j)
	j[3][0] = -1
	j[1] = nil
	fmt.Println(shallow[3], deep[3], len(shallow[1]))
	p := packed(2, 3)
	copy(p[0], "abcdef")
	p[0] = append(p[0], 'X')
	p[1][0] = 'z'
	fmt.Printf("%q %d\n", p, cap(p[1]))
	fmt.Println(flatten([]interface{}{1, []int{2, 3}, []interface{}{[]interface{}{4}, [][]int{{5}, {6, 7}}}, "skip"}))
	w := window([]int{1, 2, 3, 4, 5}, 3)
	w[0][2] = 30
	fmt.Println(w)
	var cube [2][3][4]int
	n := 0
	for i := range cube {
		for j := range cube[i] {
			for k := range cube[i][j] {
				cube[i][j][k] = n
				n++
			}
		}
	}
	fmt.Println(cube[1][2], len(cube), len(cube[0]), len(cube[0][0]))
	s := make([]int, 2, 10)
	a := append(s, 1)
	b := append(s, 2)
	fmt.Println(a, b, len(s), cap(s[1:]), s[:5])
	var nilRows [][]int
	nilRows = append(nilRows, nil, []int{})
	fmt.Println(len(nilRows), nilRows[0] == nil, nilRows[1] == nil)
	type pair struct{ k, v []string }
	ps := []pair{{}, {k: []string{"a"}}}
	ps[0].v = append(ps[0].v, ps[1].k...)
	ps[1].k[0] = "changed"
	fmt.Println(ps)
}
