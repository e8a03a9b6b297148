// Ranging over integers of several types, with and without variables.
//
// spec: For statements with range clause, Break statements, Continue statements
package main

import "fmt"

type Level uint8

func (l Level) Bar() string {
	s := ""
	for range l {
		s += "#"
	}
	return s
}

const rows = 4

func triangle(n int) (out []string) {
	for i := range n {
		line := ""
		for j := range i + 1 {
			line += fmt.Sprint((i + j) % 10)
		}
		out = append(out, line)
	}
	return
}

func main() {
	for i := range 3 {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := range rows {
		fmt.Print(i*i, " ")
	}
	fmt.Println()
	for l := range Level(4) {
		fmt.Printf("%T %s\n", l, l.Bar())
	}
	for _, t := range triangle(5) {
		fmt.Println(t)
	}
	n := 5
	for i := range n {
		n--
		if i == 3 {
			continue
		}
		fmt.Print(i, n, " ")
	}
	fmt.Println()
	for range -3 {
		fmt.Println("never")
	}
	var i8 int8 = 127
	last := int8(0)
	for i := range i8 {
		last = i
	}
	fmt.Println(last)
	count := 0
outer:
	for a := range 10 {
		for b := range 10 {
			if a*b == 42 {
				fmt.Println("found", a, b)
				break outer
			}
			count++
		}
	}
	fmt.Println(count)
	var i int
	for i = range 7 {
		if i == 4 {
			break
		}
	}
	fmt.Println(i)
	for i := range uint64(3) {
		i += 10
		fmt.Print(i, " ")
	}
	fmt.Println()
}
