// An uncaught failed type assertion names the types.
//
// spec: Type assertions, Run-time panics
// go: 1.19
package main

import "fmt"

type Shape interface{ Area() int }
type Solid interface {
	Shape
	Volume() int
}
type square int
type cube int

func (s square) Area() int { return int(s * s) }
func (c cube) Area() int   { return int(6 * c * c) }
func (c cube) Volume() int { return int(c * c * c) }

func volume(s Shape) int { return s.(Solid).Volume() }

func main() {
	fmt.Println(volume(cube(3)))
	fmt.Println(volume(square(3)))
}
