// Flood fill with an explicit stack and recursion; counting islands and perimeters.
//
// spec: Array types, Conversions to and from a string type, Continue statements
package main

import (
	"fmt"
	"strings"
)

type field [][]byte

func parse(s string) (f field) {
	for _, l := range strings.Fields(s) {
		f = append(f, []byte(l))
	}
	return
}

func (f field) at(r, c int) byte {
	if r < 0 || r >= len(f) || c < 0 || c >= len(f[r]) {
		return '.'
	}
	return f[r][c]
}

func (f field) fill(r, c int, mark byte) (size, perimeter int) {
	if f.at(r, c) != '#' {
		return
	}
	type cell struct{ r, c int }
	var cells []cell
	stack := []cell{{r, c}}
	for len(stack) > 0 {
		p := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if f.at(p.r, p.c) != '#' {
			continue
		}
		f[p.r][p.c] = mark
		cells = append(cells, p)
		stack = append(stack, cell{p.r + 1, p.c}, cell{p.r - 1, p.c}, cell{p.r, p.c + 1}, cell{p.r, p.c - 1})
	}
	for _, p := range cells {
		for _, d := range [...]cell{{0, 1}, {1, 0}, {0, -1}, {-1, 0}} {
			if f.at(p.r+d.r, p.c+d.c) != mark {
				perimeter++
			}
		}
	}
	return len(cells), perimeter
}

func main() {
	f := parse(`
##..#
#..##
.....
.###.
.#.#.
.###.`)
	mark := byte('a')
	for r := range f {
		for c := range f[r] {
			if size, perimeter := f.fill(r, c, mark); size > 0 {
				fmt.Printf("%c size %d perimeter %d\n", mark, size, perimeter)
				mark++
			}
		}
	}
	for _, row := range f {
		fmt.Println(string(row))
	}
	big := make(field, 60)
	for i := range big {
		big[i] = []byte(strings.Repeat("#", 60))
	}
	fmt.Println(big.fill(30, 30, 'x'))
}
