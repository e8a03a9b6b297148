// run

package main

// Checks that an earlier one has made superfluous are dropped; those that only look so are not.

type grid struct {
	rows [][]int
	n    int
}

func place(row, n int, cols, up, down []bool) int {
	if row == n {
		return 1
	}
	count := 0
	for c := 0; c < n; c++ {
		if cols[c] || up[row+c] || down[row-c+n] {
			continue
		}
		cols[c], up[row+c], down[row-c+n] = true, true, true
		count += place(row+1, n, cols, up, down)
		cols[c], up[row+c], down[row-c+n] = false, false, false
	}
	return count
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			println(name, r.(error).Error())
		}
	}()
	f()
	println(name, "returned")
}

// The header changes between two accesses that look alike.
func shrinks(g *grid, i int) int {
	a := g.rows[0][i]
	g.rows[0] = g.rows[0][:1]
	return a + g.rows[0][i]
}

//go:noinline
func cut(g *grid) { g.rows[0] = g.rows[0][:1] }

func shrinksInCall(g *grid, i int) int {
	a := g.rows[0][i]
	cut(g)
	return a + g.rows[0][i]
}

// The check stands on one way only.
func oneWay(s []int, i int, first bool) int {
	t := 0
	if first {
		t = s[i]
	}
	return t + s[i]
}

// Smaller constants follow from larger ones, not the other way round.
func down(b []byte) int { return int(b[3]) + int(b[2]) + int(b[0]) }
func up(b []byte) int   { return int(b[0]) + int(b[2]) + int(b[3]) }

// The same variable, another value.
func loop(s []int, i int) (sum int) {
	for {
		sum += s[i] + s[i]
		i++
		sum += s[i]
	}
}

func word(s string) int {
	switch s {
	case "":
		return 1
	case "a", "b":
		return 2
	case "ab", "cd":
		return 3
	case "a string that is longer than sixteen bytes", "A string that is longer than sixteen bytes":
		return 4
	case "abcdefgh":
		return 5
	default:
		return 0
	case "abcdefgi":
		fallthrough
	case "abcdefghi":
		return 6
	}
}

func signs(a, b int) string {
	if a < b {
		if b > a && a != b && !(a >= b) {
			return "less"
		}
		return "wrong"
	}
	if uint(a) < uint(b) {
		return "less as unsigned"
	}
	if a == b {
		return "equal"
	}
	if b < a && b != a {
		return "greater"
	}
	return "wrong"
}

func main() {
	println(place(0, 6, make([]bool, 6), make([]bool, 12), make([]bool, 13)))
	g := func() *grid { return &grid{[][]int{{1, 2, 3}}, 3} }
	try("shrinks", func() { println(shrinks(g(), 2)) })
	try("shrinksInCall", func() { println(shrinksInCall(g(), 2)) })
	try("stays", func() { println(shrinks(g(), 0)) })
	try("oneWay", func() { println(oneWay([]int{1}, 1, false)) })
	try("oneWay", func() { println(oneWay([]int{1}, 0, true)) })
	try("down", func() { println(down([]byte{1, 2, 3})) })
	try("up", func() { println(up([]byte{1, 2, 3})) })
	try("both", func() { println(up([]byte{1, 2, 3, 4}), down([]byte{1, 2, 3, 4})) })
	try("loop", func() { println(loop([]int{1, 2, 3}, 0)) })
	for _, s := range []string{"", "a", "b", "c", "ab", "cd", "ac", "abcdefgh", "abcdefgi", "abcdefghi", "abcdefghj",
		"a string that is longer than sixteen bytes", "A string that is longer than sixteen bytes", "b string that is longer than sixteen bytes"} {
		print(word(s), ",")
	}
	println()
	println(signs(1, 2), signs(2, 1), signs(1, 1), signs(1, -1), signs(-1, 1))
}

// Stderr:
// 4
// shrinks runtime error: index out of range [2] with length 1
// shrinksInCall runtime error: index out of range [2] with length 1
// 2
// stays returned
// oneWay runtime error: index out of range [1] with length 1
// 2
// oneWay returned
// down runtime error: index out of range [3] with length 3
// up runtime error: index out of range [3] with length 3
// 8 8
// both returned
// loop runtime error: index out of range [3] with length 3
// 1,2,2,0,3,3,0,5,6,6,0,4,4,0,
// less greater equal less as unsigned less
