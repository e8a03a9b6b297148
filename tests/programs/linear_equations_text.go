// A solver for systems of linear equations written as text, with exact detection of no and many solutions.
//
// spec: Expression switches, Errors, Rune literals
package main

import (
	"fmt"
	"math"
	"sort"
	"strings"
	"unicode"
)

type equation struct {
	coef map[string]float64
	rhs  float64
}

func parse(s string) (equation, error) {
	eq := equation{coef: map[string]float64{}}
	side, sign := 1.0, 1.0
	num, digits, name := 0.0, false, ""
	flush := func() {
		if !digits && name == "" {
			return
		}
		if !digits {
			num = 1
		}
		if name == "" {
			eq.rhs -= side * sign * num
		} else {
			eq.coef[name] += side * sign * num
		}
		num, digits, name, sign = 0, false, "", 1
	}
	for i, r := range s {
		switch {
		case r == '+' || r == '-':
			flush()
			if r == '-' {
				sign = -1
			}
		case r == '=':
			flush()
			side = -1
		case unicode.IsDigit(r):
			num, digits = num*10+float64(r-'0'), true
		case unicode.IsLetter(r):
			name += string(r)
		case unicode.IsSpace(r):
		default:
			return eq, fmt.Errorf("position %d: unexpected %q", i, r)
		}
	}
	flush()
	return eq, nil
}

func solve(text string) (string, error) {
	var rows [][]float64
	var eqs []equation
	index := map[string]int{}
	for _, line := range strings.Split(text, ";") {
		eq, err := parse(line)
		if err != nil {
			return "", err
		}
		eqs = append(eqs, eq)
		for n := range eq.coef {
			index[n] = 0
		}
	}
	var names []string
	for n := range index {
		names = append(names, n)
	}
	sort.Strings(names)
	for i, n := range names {
		index[n] = i
	}
	for _, eq := range eqs {
		row := make([]float64, len(names)+1)
		for n, c := range eq.coef {
			row[index[n]] = c
		}
		row[len(names)] = eq.rhs
		rows = append(rows, row)
	}
	rank := 0
	for c := range names {
		p := rank
		for p < len(rows) && math.Abs(rows[p][c]) < 1e-9 {
			p++
		}
		if p == len(rows) {
			continue
		}
		rows[rank], rows[p] = rows[p], rows[rank]
		for r := range rows {
			if r != rank {
				f := rows[r][c] / rows[rank][c]
				for j := range rows[r] {
					rows[r][j] -= f * rows[rank][j]
				}
			}
		}
		rank++
	}
	for _, row := range rows[rank:] {
		if math.Abs(row[len(names)]) > 1e-9 {
			return "no solution", nil
		}
	}
	if rank < len(names) {
		return "many solutions", nil
	}
	var parts []string
	for i, n := range names {
		parts = append(parts, fmt.Sprintf("%s=%.4g", n, rows[i][len(names)]/rows[i][i]+0))
	}
	return strings.Join(parts, " "), nil
}

func main() {
	for _, s := range []string{"x + y = 10; x - y = 2", "2a + 3b - c = 5; a = b; c + 1 = 2b", "x + y = 1; x + y = 2", "x + y = 1; 2x + 2y = 2", "3z = z + 8", "x * 2 = 4"} {
		fmt.Println(solve(s))
	}
}
