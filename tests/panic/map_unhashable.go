// runpanic

package main

func main() {
	m := map[any]int{1: 1}
	m[[]int{1}] = 2
}

// Stderr:
// panic: runtime error: hash of unhashable type []int
//
// goroutine 1 [running]:
// main.main()
// 	map_unhashable.go:7
