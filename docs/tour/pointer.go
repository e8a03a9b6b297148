package main

type point struct{ x, y int }

func origin() *point {
	p := point{}
	return &p
}

func length(p *point) int { return p.x*p.x + p.y*p.y }

func main() {
	a := origin()
	b := point{3, 4}
	println(length(a), length(&b))
}
