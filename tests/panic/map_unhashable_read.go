// runpanic

package main

type key struct {
	name string
	what any
}

func main() {
	var m map[key]int
	println(m[key{"a", 1}])
	_, ok := m[key{"b", func() {}}]
	println(ok)
}

// Stderr:
// 0
// panic: runtime error: hash of unhashable type func()
//
// goroutine 1 [running]:
// main.main()
// 	map_unhashable_read.go:13
