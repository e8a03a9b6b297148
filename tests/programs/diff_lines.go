// A line diff by longest common subsequence with unified-like output.
//
// spec: Slice expressions, Index expressions, Rune literals
package main

import (
	"fmt"
	"strings"
)

type op struct {
	kind byte
	text string
}

func diff(a, b []string) (ops []op) {
	n, m := len(a), len(b)
	table := make([][]int, n+1)
	for i := range table {
		table[i] = make([]int, m+1)
	}
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if a[i] == b[j] {
				table[i][j] = table[i+1][j+1] + 1
			} else {
				table[i][j] = max(table[i+1][j], table[i][j+1])
			}
		}
	}
	i, j := 0, 0
	for i < n || j < m {
		switch {
		case i < n && j < m && a[i] == b[j]:
			ops = append(ops, op{' ', a[i]})
			i, j = i+1, j+1
		case j == m || i < n && table[i+1][j] >= table[i][j+1]:
			ops = append(ops, op{'-', a[i]})
			i++
		default:
			ops = append(ops, op{'+', b[j]})
			j++
		}
	}
	return
}

func apply(lines []string, ops []op) (out []string, err error) {
	for _, o := range ops {
		if o.kind != '+' {
			if len(lines) == 0 || lines[0] != o.text {
				return nil, fmt.Errorf("cannot apply %c%s", o.kind, o.text)
			}
			lines = lines[1:]
		}
		if o.kind != '-' {
			out = append(out, o.text)
		}
	}
	return append(out, lines...), nil
}

func main() {
	old := strings.Split("package main|import fmt||func main() {|\tprint(1)|\tprint(2)|}|// end", "|")
	cur := strings.Split("package main||import os|import fmt||func main() {|\tprint(2)|\tprint(3)|}", "|")
	ops := diff(old, cur)
	counts := map[byte]int{}
	for _, o := range ops {
		counts[o.kind]++
		fmt.Printf("%c%s\n", o.kind, o.text)
	}
	fmt.Println(counts[' '], counts['+'], counts['-'])
	back, err := apply(old, ops)
	fmt.Println(strings.Join(back, "|") == strings.Join(cur, "|"), err)
	_, err = apply(cur, ops)
	fmt.Println(err)
	fmt.Println(diff(nil, nil), diff(nil, []string{"x"}), diff([]string{"x"}, nil))
}
