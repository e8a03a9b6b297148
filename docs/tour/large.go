package main

type page [1 << 16]byte

func local() int {
	var p page
	p[1] = 1
	return int(p[1])
}

func made() int {
	p := new([1<<16 + 1]byte)
	p[1] = 1
	return int(p[1])
}

func main() {
	println(local() + made())
}
