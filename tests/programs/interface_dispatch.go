// Interfaces hold values and pointers: dynamic dispatch, nil interfaces against nil pointers, interface embedding.
//
// spec: Interface types, Method sets, Assignability
package main

import (
	"fmt"
	"math"
	"sort"
)

type Shape interface {
	Area() float64
	Perimeter() float64
}

type Named interface{ Name() string }

type NamedShape interface {
	Shape
	Named
}

type Circle struct{ R float64 }
type Rect struct{ W, H float64 }
type Square struct{ Rect }

func (c *Circle) Area() float64      { return math.Pi * c.R * c.R }
func (c *Circle) Perimeter() float64 { return 2 * math.Pi * c.R }
func (c *Circle) Name() string {
	if c == nil {
		return "no circle"
	}
	return "circle"
}
func (r Rect) Area() float64      { return r.W * r.H }
func (r Rect) Perimeter() float64 { return 2 * (r.W + r.H) }
func (r Rect) Name() string       { return "rect" }
func (s Square) Name() string     { return "square" }

type byArea []NamedShape

func (b byArea) Len() int           { return len(b) }
func (b byArea) Less(i, j int) bool { return b[i].Area() < b[j].Area() }
func (b byArea) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func total(shapes ...Shape) (sum float64) {
	for _, s := range shapes {
		sum += s.Area()
	}
	return
}

func main() {
	shapes := []NamedShape{&Circle{2}, Rect{3, 4}, &Rect{1, 1}, Square{Rect{2.5, 2.5}}, &Square{Rect{9, 9}}}
	sort.Sort(byArea(shapes))
	for _, s := range shapes {
		fmt.Printf("%-7s %8.3f %8.3f %T\n", s.Name(), s.Area(), s.Perimeter(), s)
	}
	fmt.Printf("%.2f\n", total(shapes[0], shapes[1]))

	var none *Circle
	var n Named = none
	fmt.Println(n == nil, none == nil, n.Name(), n == (*Circle)(nil))
	var empty Named
	fmt.Println(empty == nil)

	r := Rect{1, 2}
	var s Shape = r
	r.W = 100
	fmt.Println(s.Area())
	s = &r
	r.W = 50
	fmt.Println(s.Area(), s == Shape(&r), s != nil)
	if named, ok := s.(NamedShape); ok {
		fmt.Println("also", named.Name())
	}
	defer func() { fmt.Println("recovered:", recover() != nil) }()
	fmt.Println(empty.Name())
}
