// runpanic

package main

func key() string {
	println("key")
	return "k"
}

func value() int {
	println("value")
	return 1
}

func main() {
	var m map[string]int
	m[key()] = value()
}

// Stderr:
// key
// value
// panic: assignment to entry in nil map
//
// goroutine 1 [running]:
// main.main()
// 	map_nil.go:17
