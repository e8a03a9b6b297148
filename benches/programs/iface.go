// Interface method calls, type switches, assertions and conversions.
package main

import "fmt"

type Shape interface{ Area() int }

type Square struct{ side int }
type Rect struct{ w, h int }
type Tri struct{ b, h int }

func (s *Square) Area() int { return s.side * s.side }
func (r Rect) Area() int    { return r.w * r.h }
func (t *Tri) Area() int    { return t.b * t.h / 2 }

func kind(v any) int {
	switch v := v.(type) {
	case int:
		return v
	case string:
		return len(v)
	case *Square:
		return v.side
	case Shape:
		return v.Area()
	case error:
		return 1
	}
	return 0
}

func main() {
	shapes := []Shape{&Square{3}, Rect{2, 5}, &Tri{4, 7}, &Square{9}}
	sum := 0
	for i := 0; i < 50_000_000; i++ {
		sum += shapes[i&3].Area()
	}
	values := []any{1, "two", &Square{3}, Rect{4, 4}, 5.0, fmt.Errorf("six")}
	for i := 0; i < 10_000_000; i++ {
		sum += kind(values[i%6])
		if s, ok := values[i%5].(Shape); ok {
			sum += s.Area()
		}
	}
	var box any
	for i := 0; i < 10_000_000; i++ {
		box = i
		sum += box.(int)
		values[i&1] = box
	}
	fmt.Println(sum)
}
