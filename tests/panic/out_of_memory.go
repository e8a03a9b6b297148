// runpanic

package main

// More than the system would ever give.

var all [][]byte

func main() {
	for {
		all = append(all, make([]byte, 1<<40))
	}
}

// Stderr:
// fatal error: runtime: out of memory
//
// goroutine 1 [running]:
// main.main()
// 	out_of_memory.go:11
