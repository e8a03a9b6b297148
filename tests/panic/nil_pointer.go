// runpanic -gcflags=-l

package main

type node struct {
	value int
	next  *node
}

func second(n *node) int { return n.next.value }

func main() {
	println(second(&node{1, &node{2, nil}}))
	println(second(&node{1, nil}))
}

// Stderr:
// 2
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=static]
//
// goroutine 1 [running]:
// main.second(...)
// 	nil_pointer.go:10
// main.main()
// 	nil_pointer.go:14
