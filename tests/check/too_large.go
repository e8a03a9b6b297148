// errorcheck

// Types, variables and constants that no memory holds.

package main

var global [1 << 40]byte // ERROR "^main\.global: symbol too large \(1099511627776 bytes > 2000000000 bytes\)$"

var inferred = [2_000_000_001]bool{} // ERROR "^main\.inferred: symbol too large \(2000000001 bytes > 2000000000 bytes\)$"

type nested [1 << 30][1 << 30]int // ERROR "^type \[1073741824\]\[1073741824\]int larger than address space$"

type half struct {
	a, b [1 << 45]int
}

type doubled struct { // ERROR "^type struct\{a half; b half\} too large$"
	a, b half
}

type holds struct { // one error for the innermost type
	d doubled
}

const (
	s0 = "0123456789abcdef"
	s1 = s0 + s0 + s0 + s0 + s0 + s0 + s0 + s0 + s0 + s0 + s0 + s0 + s0 + s0 + s0 + s0
	s2 = s1 + s1 + s1 + s1 + s1 + s1 + s1 + s1 + s1 + s1 + s1 + s1 + s1 + s1 + s1 + s1
	s3 = s2 + s2 + s2 + s2 + s2 + s2 + s2 + s2 + s2 + s2 + s2 + s2 + s2 + s2 + s2 + s2
	s4 = s3 + s3 + s3 + s3 + s3 + s3 + s3 + s3 + s3 + s3 + s3 + s3 + s3 + s3 + s3 + s3
	s5 = s4 + s4 + s4 + s4 + s4 + s4 + s4 + s4 + s4 + s4 + s4 + s4 + s4 + s4 + s4 + s4
	s6 = s5 + s5 + s5 + s5 + s5 + s5 + s5 + s5 + s5 + s5 + s5 + s5 + s5 + s5 + s5 + s5 + s5 // ERROR "^constant string too long$"
)

func main() {
	var x holds
	println(len(s5), len(x.d.a.a))
}
