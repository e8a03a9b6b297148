// Labelled break and continue through loops and switches.
//
// spec: Label scopes, Break statements, Continue statements
package main

import "fmt"

func findPair(grid [][]int, sum int) (r, c int, ok bool) {
rows:
	for i, row := range grid {
		for j, v := range row {
			switch {
			case v < 0:
				continue rows
			case v > sum:
				break rows
			case v == sum:
				r, c, ok = i, j, true
				break rows
			}
		}
	}
	return
}

func primes(n int) (out []int) {
candidates:
	for i := 2; i <= n; i++ {
		for _, p := range out {
			if p*p > i {
				break
			}
			if i%p == 0 {
				continue candidates
			}
		}
		out = append(out, i)
	}
	return
}

func classify(n int) (s string) {
check:
	switch {
	default:
		if n < 0 {
			s = "negative"
			break check
		}
		if n == 0 {
			s = "zero"
			break check
		}
		s = "positive"
	}
	return s
}

func commands(input []string) int {
	executed := 0
loop:
	for i := 0; i < len(input); i++ {
	again:
		switch cmd := input[i]; cmd {
		case "skip":
			i++
			continue loop
		case "maybe":
			if i%2 == 0 {
				break again
			}
			executed += 10
		case "quit":
			break loop
		default:
			executed++
		}
	}
	return executed
}

func main() {
	grid := [][]int{{1, 2, 3}, {4, -1, 9}, {5, 9, 100}, {9}}
	for _, n := range []int{2, 9, 100, 7} {
		fmt.Println(findPair(grid, n))
	}
	fmt.Println(primes(60))
	fmt.Println(classify(-4), classify(0), classify(8))
	fmt.Println(commands([]string{"go", "skip", "x", "maybe", "maybe", "maybe", "y", "quit", "z"}))
	depth := 0
a:
	for {
	b:
		for {
			for {
				depth++
				if depth%2 == 1 {
					continue b
				}
				if depth > 6 {
					break a
				}
				break b
			}
		}
	}
	fmt.Println(depth)
}
