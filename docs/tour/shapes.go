package main

type shape interface{ area() float64 }

type square struct{ side float64 }

func (s *square) area() float64 { return s.side * s.side }

func total(shapes []shape) float64 {
	sum := 0.0
	for _, s := range shapes {
		sum += s.area()
	}
	return sum
}

func main() {
	a, b := square{2}, square{3}
	println(int(total([]shape{&a, &b})))
	c := square{4}
	println(int(c.area()))
}
