// Composite literals of every form: elided types, pointers, keyed fields, maps of structs, anonymous structs.
//
// spec: Composite literals, Struct types, Address operators
package main

import "fmt"

type Point struct{ X, Y float64 }

type Path struct {
	Name   string
	Points []Point
	Meta   map[string]*Point
	next   *Path
}

type Config struct {
	Server struct {
		Host string
		Port int
	}
	Limits [3]int
	Hooks  []func(int) int
}

func (p *Path) Len() (n int) {
	for ; p != nil; p = p.next {
		n += len(p.Points)
	}
	return
}

func main() {
	path := &Path{
		Name:   "outline",
		Points: []Point{{0, 0}, {X: 1}, {Y: 2}},
		Meta:   map[string]*Point{"origin": {}, "far": {100, 200}},
		next:   &Path{Points: []Point{3: {9, 9}}},
	}
	fmt.Println(path.Name, path.Points, *path.Meta["far"], path.Len())

	var c Config
	c.Server.Host, c.Server.Port = "localhost", 80
	c.Limits = [...]int{1: 10, 20}
	c.Hooks = []func(int) int{func(x int) int { return x + 1 }, func(x int) int { return x * x }}
	total := 0
	for i, h := range c.Hooks {
		total += h(10 + i)
	}
	fmt.Println(c.Server, c.Limits, total)

	table := []struct {
		in   string
		want int
	}{
		{"a", 1},
		{want: 2, in: "b"},
		{},
	}
	for _, row := range table {
		fmt.Printf("%+v ", row)
	}
	fmt.Println()

	grid := [][]*Point{{{1, 1}, nil}, {}, {{2, 2}}}
	for _, row := range grid {
		fmt.Print(len(row), ":")
		for _, p := range row {
			if p == nil {
				fmt.Print(" nil")
				continue
			}
			fmt.Print(" ", *p)
		}
		fmt.Println()
	}
	keyed := map[Point][]string{{1, 2}: {"a", "b"}, {3, 4}: {}}
	fmt.Println(len(keyed), keyed[Point{1, 2}][1])
	vowels := [128]bool{'a': true, 'e': true, 'i': true, 'o': true, 'u': true}
	n := 0
	for _, ch := range "composite literals" {
		if vowels[ch] {
			n++
		}
	}
	fmt.Println(n, []rune{'x': 0, 'y': 1}[121], len([]int{9: 0}))
	pp := &[]int{1, 2, 3}
	(*pp)[0] = 10
	fmt.Println(*pp, &Point{1, 2} == &Point{1, 2})
}
