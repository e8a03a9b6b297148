// A sudoku solver with candidate bit sets and the cell with the fewest candidates first.
//
// spec: Array types, Logical operators, Return statements
// stress: 10
package main

import (
	"fmt"
	"math/bits"
	"os"
	"strings"
)

type Sudoku struct {
	cells            [9][9]uint8
	rows, cols, boxs [9]uint16
	guesses          int
}

func Parse(s string) (*Sudoku, error) {
	su := new(Sudoku)
	s = strings.Map(func(r rune) rune {
		if r == '.' || '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, s)
	if len(s) != 81 {
		return nil, fmt.Errorf("sudoku: %d cells", len(s))
	}
	for i, c := range []byte(s) {
		if c == '.' || c == '0' {
			continue
		}
		if r, col, v := i/9, i%9, c-'0'; !su.set(r, col, v) {
			return nil, fmt.Errorf("sudoku: conflicting %d at row %d column %d", v, r+1, col+1)
		}
	}
	return su, nil
}

func (s *Sudoku) set(r, c int, v uint8) bool {
	bit := uint16(1) << v
	b := r/3*3 + c/3
	if (s.rows[r]|s.cols[c]|s.boxs[b])&bit != 0 {
		return false
	}
	s.cells[r][c] = v
	s.rows[r] |= bit
	s.cols[c] |= bit
	s.boxs[b] |= bit
	return true
}

func (s *Sudoku) unset(r, c int) {
	bit := uint16(1) << s.cells[r][c]
	s.cells[r][c] = 0
	s.rows[r] &^= bit
	s.cols[c] &^= bit
	s.boxs[r/3*3+c/3] &^= bit
}

func (s *Sudoku) Solve() bool {
	best, br, bc := 10, -1, -1
	var options uint16
	for r := range s.cells {
		for c, v := range s.cells[r] {
			if v != 0 {
				continue
			}
			free := ^(s.rows[r] | s.cols[c] | s.boxs[r/3*3+c/3]) & 0x3fe
			if n := bits.OnesCount16(free); n < best {
				best, br, bc, options = n, r, c, free
			}
		}
	}
	if br < 0 {
		return true
	}
	for options != 0 {
		v := uint8(bits.TrailingZeros16(options))
		options &= options - 1
		s.guesses++
		s.set(br, bc, v)
		if s.Solve() {
			return true
		}
		s.unset(br, bc)
	}
	return false
}

func main() {
	s, err := Parse(`53..7.... 6..195... .98....6. 8...6...3 4..8.3..1 7...2...6 .6....28. ...419..5 ....8..79`)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(s.Solve(), s.guesses)
	for _, row := range s.cells {
		fmt.Println(row)
	}
	_, err = Parse("1")
	fmt.Println(err)
	_, err = Parse("11" + strings.Repeat(".", 79))
	fmt.Println(err)
	hard, _ := Parse("8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..")
	fmt.Println(hard.Solve(), hard.guesses, hard.cells[0], hard.cells[8])
}
