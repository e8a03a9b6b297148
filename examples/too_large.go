// run -gcflags=-l
// errorcheck -m -l

// Nothing escapes here, but what is too large for a frame is on the heap all the same.
package main

func fits() byte {
	b := make([]byte, 64<<10-1) // ERROR "^make\(\[\]byte, 64 << 10 - 1\) does not escape$"
	return b[0]
}

func tooLarge() byte {
	b := make([]byte, 64<<10+1) // ERROR "^make\(\[\]byte, 64 << 10 \+ 1\) escapes to heap$"
	return b[0]
}

func main() {
	println(fits(), tooLarge())
}

// Stderr:
// 0 0
