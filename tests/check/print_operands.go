// errorcheck
package p

type pair struct{ a, b int }

func two() (int, pair) { return 1, pair{} }

func shown(p *pair, s []pair, m map[int]pair, c chan pair, f func(), i interface{}) {
	println(p, s, m, c, f, i, 1i, "text", 1.5, true)
	print(*p)         // ERROR "illegal types for operand: print"
	println(1, *p)    // ERROR "illegal types for operand: print"
	println([2]int{}) // ERROR "illegal types for operand: print"
	println(two())    // ERROR "illegal types for operand: print"
}
