// runpanic

package main

func main() {
	var m map[int]int
	println(m[1])
	m[1]++
}

// Stderr:
// 0
// panic: assignment to entry in nil map
//
// goroutine 1 [running]:
// main.main()
// 	map_nil_op.go:8
