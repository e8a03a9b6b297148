// Boolean operators short-circuit; named booleans; truth tables; De Morgan; boolean maps and arrays.
//
// spec: Boolean types, Logical operators, Comparison operators
package main

import "fmt"

type Flag bool

func (f Flag) String() string {
	if f {
		return "on"
	}
	return "off"
}

var calls int

func called(v bool) bool { calls++; return v }

func xor(a, b bool) bool { return a != b }

func implies(a, b bool) bool { return !a || b }

func majority(votes ...bool) Flag {
	n := 0
	for _, v := range votes {
		if v {
			n++
		} else {
			n--
		}
	}
	return n > 0
}

type gate func(a, b bool) bool

func main() {
	gates := []struct {
		name string
		gate
	}{
		{"and", func(a, b bool) bool { return a && b }},
		{"or", func(a, b bool) bool { return a || b }},
		{"xor", xor},
		{"implies", implies},
		{"nand", func(a, b bool) bool { return !(a && b) }},
	}
	for _, g := range gates {
		fmt.Printf("%-8s", g.name)
		for _, a := range []bool{false, true} {
			for _, b := range []bool{false, true} {
				fmt.Printf("%6t", g.gate(a, b))
			}
		}
		fmt.Println()
	}
	_ = called(false) && called(true)
	_ = called(true) || called(false)
	_ = called(true) && called(false) || called(true) && called(true)
	fmt.Println(calls)
	fmt.Println(majority(true, false, true), majority(), Flag(true) && !majority(false))
	fmt.Printf("%v %t %v\n", Flag(false), Flag(true), []Flag{true, false})
	var p *struct{ ok bool }
	if p != nil && p.ok {
		fmt.Println("unreachable")
	}
	demorgan := true
	for i := 0; i < 4; i++ {
		a, b := i&1 != 0, i&2 != 0
		demorgan = demorgan && !(a && b) == (!a || !b) && !(a || b) == (!a && !b)
	}
	const c = 1 < 2 && "a" < "b"
	fmt.Println(demorgan, c, !c == (3 > 4))
	sieve := [30]bool{}
	for i := 2; i < len(sieve); i++ {
		for j := 2 * i; j < len(sieve); j += i {
			sieve[j] = true
		}
	}
	for i, composite := range sieve {
		if !composite && i > 1 {
			fmt.Print(i, " ")
		}
	}
	fmt.Println()
}
