// An interpreter: a large switch in a loop; a switch over strings.
package main

import "fmt"

const (
	push = iota
	add
	sub
	mul
	dup
	swap
	drop
	jump
	jumpNZ
	load
	store
	inc
	dec
	xor
	halt
)

func run(code []int) int {
	var stack [64]int
	var vars [8]int
	sp, pc := 0, 0
	for {
		op := code[pc]
		pc++
		switch op {
		case push:
			stack[sp] = code[pc]
			pc++
			sp++
		case add:
			sp--
			stack[sp-1] += stack[sp]
		case sub:
			sp--
			stack[sp-1] -= stack[sp]
		case mul:
			sp--
			stack[sp-1] *= stack[sp]
		case dup:
			stack[sp] = stack[sp-1]
			sp++
		case swap:
			stack[sp-1], stack[sp-2] = stack[sp-2], stack[sp-1]
		case drop:
			sp--
		case jump:
			pc = code[pc]
		case jumpNZ:
			sp--
			if stack[sp] != 0 {
				pc = code[pc]
			} else {
				pc++
			}
		case load:
			stack[sp] = vars[code[pc]]
			pc++
			sp++
		case store:
			sp--
			vars[code[pc]] = stack[sp]
			pc++
		case inc:
			vars[code[pc]]++
			pc++
		case dec:
			vars[code[pc]]--
			pc++
		case xor:
			sp--
			stack[sp-1] ^= stack[sp]
		case halt:
			return vars[0]
		}
	}
}

func word(s string) int {
	switch s {
	case "break", "case", "chan", "const", "continue":
		return 1
	case "default", "defer", "else", "fallthrough", "for":
		return 2
	case "func", "go", "goto", "if", "import", "interface":
		return 3
	case "map", "package", "range", "return", "select", "struct", "switch", "type", "var":
		return 4
	}
	return 0
}

func main() {
	code := []int{push, 10_000_000, store, 1, load, 0, load, 1, xor, store, 0, inc, 2, load, 2, push, 3, mul, drop, dec, 1, load, 1, jumpNZ, 4, halt}
	fmt.Println(run(code))
	words := []string{"for", "while", "return", "if", "x", "struct", "interface", "foo", "var"}
	n := 0
	for i := 0; i < 10_000_000; i++ {
		n += word(words[i%9])
	}
	fmt.Println(n)
}
