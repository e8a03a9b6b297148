package main

func counter() func() int {
	n := 0
	return func() int {
		n++
		return n
	}
}

func main() {
	next := counter()
	next()
	step := 2
	double := func(n int) int { return step * n }
	println(double(next()))
}
