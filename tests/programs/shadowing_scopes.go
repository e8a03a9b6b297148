// Scopes: shadowed variables, redeclaration with :=, shadowed predeclared identifiers, types declared in functions.
//
// spec: Declarations and scope, Short variable declarations, Predeclared identifiers
package main

import (
	"errors"
	"fmt"
	"strconv"
)

var x = "package"

func parse(s string) (n int, err error) {
	n, err = strconv.Atoi(s)
	if err != nil {
		n, err := 0, errors.New("inner: "+s)
		_ = n
		if s == "shadow" {
			return n - 1, err
		}
	}
	if m, err := strconv.Atoi(s + "0"); err == nil {
		n += m
	}
	return
}

func redeclare() {
	a, b := 1, 2
	p := &a
	a, c := 3, 4
	fmt.Println(a, b, c, *p, p == &a)
	{
		a, d := 30, 40
		fmt.Println(a, d)
	}
	fmt.Println(a)
}

func predeclared() {
	len := func(s string) int { return -1 }
	true := false
	nil := "nil?"
	type int string
	var s int = "an int that is a string"
	fmt.Println(len("abc"), true, nil, s)
	string := 5
	string++
	fmt.Println(string)
}

func local() {
	type pair struct{ a, b int }
	const x = 10
	p := pair{x, x + 1}
	{
		type pair struct{ s string }
		q := pair{"inner"}
		fmt.Printf("%v %v %T %T\n", p, q, p, q)
	}
	if x := x * 2; x > 15 {
		x := x + 1
		fmt.Println(x)
	}
	for x := 0; x < 2; x++ {
		x := x * 100
		fmt.Print(x, " ")
	}
	fmt.Println(x)
}

func main() {
	fmt.Println(x)
	x := x + " then local"
	fmt.Println(x)
	func(x int) { fmt.Println(x) }(7)
	fmt.Println(parse("4"))
	fmt.Println(parse("bad"))
	fmt.Println(parse("shadow"))
	redeclare()
	predeclared()
	local()
	switch x := interface{}(x).(type) {
	case string:
		x += "!"
		fmt.Println(x)
	}
	fmt := fmt.Sprint("shadowed package")
	println := func(s string) int { return len(s) }
	if println(fmt) != 16 {
		panic(fmt)
	}
}
