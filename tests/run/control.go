// run

// Control flow: switch forms, fallthrough, labels, goto, loops.
package main

//go:noinline
func dense(n int) string {
	switch n {
	case 0:
		return "zero"
	case 1, 2, 3:
		return "few"
	case 4:
		fallthrough
	case 5:
		return "four or five"
	case 6:
	case 7:
		return "seven"
	case -1:
		return "minus one"
	case 1000000:
		return "million"
	default:
		return "many"
	}
	return "six"
}

//go:noinline
func u8(b byte) int {
	switch b {
	case 'a', 'e', 'i', 'o', 'u':
		return 1
	case '0', '1', '2', '3':
		return 2
	case 255:
		return 3
	}
	return 0
}

//go:noinline
func noTag(x int) string {
	switch {
	case x < 0:
		return "neg"
	case x == 0:
		return "zero"
	case x > 100, x == 50:
		return "special"
	}
	return "pos"
}

func side(s string, r int) int { println("eval", s); return r }

func gotos(n int) (c int) {
	i := 0
loop:
	if i < n {
		c += i
		i++
		if c > 20 {
			goto done
		}
		goto loop
	}
done:
	return c
}

func labels() int {
	n := 0
outer:
	for i := 0; i < 10; i++ {
		for j := 0; ; j++ {
			if j == 3 {
				continue outer
			}
			if i == 4 {
				break outer
			}
			n += i*10 + j
		}
	}
sw:
	switch {
	case n > 0:
		for {
			break sw
		}
		n = 0
	}
	return n
}

func early(xs []int) int {
	for i, x := range xs {
		if x < 0 {
			return i
		}
	}
	return -1
}

func while(n int) (steps int) {
	for n != 1 {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
		steps++
	}
	return
}

func logic(a, b, c bool) (bool, bool, bool) {
	return a && b || c, a || b && c, !(a && (b || !c))
}

func main() {
	for i := -2; i < 9; i++ {
		println(i, dense(i))
	}
	println(dense(1000000))
	println(u8('a'), u8('b'), u8('2'), u8(255), u8(0))
	println(noTag(-5), noTag(0), noTag(50), noTag(51), noTag(101))
	switch x := side("tag", 2); x {
	case side("one", 1), side("two", 2), side("three", 3):
		println("matched")
	default:
		println("default")
	}
	println(gotos(3), gotos(100), labels())
	println(early([]int{1, 2, -1, 3}), early(nil), while(27))
	for i := 0; i < 8; i++ {
		println(logic(i&1 != 0, i&2 != 0, i&4 != 0))
	}
	if x := side("if", 1); x > 5 {
		println("no")
	} else if y := x + 1; y == 2 {
		println("yes", x, y)
	} else {
		println("no")
	}
	_ = side("a", 1) == 1 || side("b", 2) == 2
	_ = side("c", 1) == 2 && side("d", 2) == 2
	for i := range 3 {
		print(i, " ")
	}
	var small uint8 = 3
	for i := range small {
		print(i, " ")
	}
	println()
	for range 2 {
		print("x")
	}
	println()
	i := 5
	for i = range 4 {
	}
	println(i)
	x := 0
	for {
		x++
		if x%2 == 0 {
			continue
		}
		if x > 6 {
			break
		}
	}
	println(x)
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		x += j - i
	}
	println(x)
}

// Stderr:
// -2 many
// -1 minus one
// 0 zero
// 1 few
// 2 few
// 3 few
// 4 four or five
// 5 four or five
// 6 six
// 7 seven
// 8 many
// million
// 1 0 2 3 0
// neg zero special pos special
// eval tag
// eval one
// eval two
// matched
// 3 21 192
// 2 -1 111
// false false true
// false true false
// false false true
// true true false
// true false true
// true true true
// true true true
// true true false
// eval if
// yes 1 2
// eval a
// eval c
// 0 1 2 0 1 2
// xx
// 3
// 7
// 29
