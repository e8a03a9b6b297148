// Package shape has the name of another one.
package shape

import "fmt"

func init() { fmt.Println("init circle") }

type Shape struct {
	Radius int
	secret int
}

func New(radius int) *Shape { return &Shape{radius, radius * radius} }

func (s *Shape) Area() int { return 3 * s.secret }

// Fail panics, for the trace.
//
//go:noinline
func Fail(list []int) int { return list[len(list)] }
