package main

var kept []int

func squares(n int) []int {
	var all []int
	for i := 0; i < n; i++ {
		all = append(all, i*i)
	}
	return all
}

func squaresAtOnce(n int) []int {
	all := make([]int, 0, n)
	for i := 0; i < n; i++ {
		all = append(all, i*i)
	}
	return all
}

func main() {
	kept = squares(100)
	kept = squaresAtOnce(100)
}
