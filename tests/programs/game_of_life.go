// Conway's game of life on a torus with two buffers, and oscillator detection by map.
//
// spec: Array types, For statements with for clause, Assignment statements
package main

import (
	"fmt"
	"strings"
)

const size = 12

type World [size][size]bool

func parse(s string) (w World) {
	for r, line := range strings.Split(s, "\n") {
		for c, ch := range line {
			w[r][c] = ch == '#'
		}
	}
	return
}

func (w *World) neighbours(r, c int) (n int) {
	for dr := -1; dr <= 1; dr++ {
		for dc := -1; dc <= 1; dc++ {
			if (dr != 0 || dc != 0) && w[(r+dr+size)%size][(c+dc+size)%size] {
				n++
			}
		}
	}
	return
}

func (w World) Step() (next World) {
	for r := range w {
		for c, alive := range w[r] {
			n := w.neighbours(r, c)
			next[r][c] = n == 3 || alive && n == 2
		}
	}
	return
}

func (w World) Alive() (n int) {
	for _, row := range w {
		for _, cell := range row {
			if cell {
				n++
			}
		}
	}
	return
}

func (w World) String() string {
	var b strings.Builder
	for _, row := range w {
		for _, cell := range row {
			if cell {
				b.WriteByte('#')
			} else {
				b.WriteByte('.')
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func period(w World) (start, length int) {
	seen := map[World]int{}
	for i := 0; ; i++ {
		if at, ok := seen[w]; ok {
			return at, i - at
		}
		seen[w] = i
		w = w.Step()
	}
}

func main() {
	glider := parse(".#.\n..#\n###")
	w := glider
	for i := 0; i < 4; i++ {
		w = w.Step()
	}
	fmt.Print(w)
	fmt.Println(w.Alive(), w == glider)
	fmt.Println(period(glider))
	fmt.Println(period(parse("\n\n\n...###")))
	fmt.Println(period(parse("##\n##")))
	fmt.Println(period(parse("\n\n\n\n....#\n.....###\n....#...#")))
}
