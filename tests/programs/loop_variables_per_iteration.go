// Each iteration has its own loop variables: closures and pointers keep theirs.
//
// spec: For statements with for clause, For statements with range clause, Variables
package main

import "fmt"

func main() {
	var prints []func() int
	for i := 0; i < 5; i++ {
		prints = append(prints, func() int { i *= 10; return i })
	}
	for _, p := range prints {
		fmt.Print(p(), " ", p(), " ")
	}
	fmt.Println()

	var ptrs []*int
	for i := 0; i < 6; i++ {
		if i == 2 {
			i++
		}
		ptrs = append(ptrs, &i)
	}
	for _, p := range ptrs {
		fmt.Print(*p, " ")
	}
	fmt.Println()

	names := map[string]func() string{}
	for _, n := range []string{"ann", "bob"} {
		names[n] = func() string { return "hi " + n }
	}
	fmt.Println(names["ann"](), names["bob"]())

	var later []func()
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		later = append(later, func() { fmt.Print("(", i, j, ")") })
		if i == 1 {
			continue
		}
		defer func() { fmt.Println("deferred", i, j) }()
	}
	for _, f := range later {
		f()
	}
	fmt.Println()

	var steps []func()
	for i := 0; i < 3; func() { i++ }() {
		steps = append(steps, func() { fmt.Print(i, " ") })
	}
	for _, s := range steps {
		s()
	}
	fmt.Println()
	for i := range 3 {
		defer func() { fmt.Println("range", i) }()
	}
}
