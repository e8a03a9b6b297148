// run -gcflags=-l
// errorcheck -m -l

// A slice is a header (data pointer, length, capacity) and an array behind it. Each has a place of its own.
package main

import (
	"reflect"
	"unsafe"
)

func data(s *[]int) unsafe.Pointer { // ERROR "^leaking param: s to result ~r0 level=1$"
	return unsafe.Pointer((*reflect.SliceHeader)(unsafe.Pointer(s)).Data)
}

// Header on the stack, no array at first; append puts one on the heap and replaces it as it grows.
func grown() {
	var s []int
	println("grown:  header", &s, "data", data(&s))
	for i := 0; i < 4; i++ {
		s = append(s, i)
		println("  len", len(s), "cap", cap(s), "data", data(&s))
	}
}

// Header and array on the stack: the size is known and nothing leaves.
func local() {
	s := make([]int, 0, 8) // ERROR "^make\(\[\]int, 0, 8\) does not escape$"
	println("local:  header", &s, "data", data(&s))
	s = append(s, 1)
	println("  len", len(s), "cap", cap(s), "data", data(&s))
}

// Header and array on the heap: a pointer to the header is returned, and the array goes where the header goes.
func returned() *[]int {
	s := make([]int, 0, 8) // ERROR "^moved to heap: s$" "^make\(\[\]int, 0, 8\) escapes to heap$"
	println("returned: header", &s, "data", data(&s))
	return &s
}

// The size is not a constant: the array is on the heap even though nothing leaves.
func sized(n int) int {
	s := make([]int, n) // ERROR "^make\(\[\]int, n\) escapes to heap$"
	println("sized:  header", &s, "data", data(&s))
	return len(s)
}

func main() {
	grown()
	local()
	returned()
	sized(3)
}

// Stderr:
// grown:  header stack2 data 0x0
//   len 1 cap 1 data heap1
//   len 2 cap 2 data heap2
//   len 3 cap 4 data heap3
//   len 4 cap 4 data heap3
// local:  header stack1 data stack3
//   len 1 cap 8 data stack3
// returned: header heap4 data heap5
// sized:  header stack4 data heap6
