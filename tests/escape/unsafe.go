// errorcheck -m -l -lang=go1.19

package p

import "unsafe"

// Pointers that go through unsafe.Pointer and uintptr.

func cast(p *int) *uint { return (*uint)(unsafe.Pointer(p)) } // ERROR "leaking param: p to result ~r0 level=0$"

func throughUintptr(p *int) unsafe.Pointer { return unsafe.Pointer(uintptr(unsafe.Pointer(p))) } // ERROR "leaking param: p to result ~r0 level=0$"

func arithmetic(p unsafe.Pointer, n uintptr) unsafe.Pointer { // ERROR "leaking param: p to result ~r0 level=0$"
	return unsafe.Pointer((uintptr(p) + n) &^ 7)
}

func hidden(p unsafe.Pointer) unsafe.Pointer { // ERROR "p does not escape$"
	x := uintptr(p)
	return unsafe.Pointer(x ^ 0)
}

func add(p unsafe.Pointer) unsafe.Pointer { return unsafe.Add(p, 8) } // ERROR "leaking param: p to result ~r0 level=0$"

func slice(p *int) []int { return unsafe.Slice(p, 3) } // ERROR "leaking param: p to result ~r0 level=0$"

func sizes(p *struct{ a, b int }) uintptr { return unsafe.Sizeof(*p) + unsafe.Offsetof(p.b) } // ERROR "p does not escape$"

func local() uintptr {
	x := 1
	return uintptr(unsafe.Pointer(&x))
}

//go:uintptrescapes
func escaping(p uintptr, q *int, rest ...uintptr) {} // ERROR "marking p as escaping uintptr$" "q does not escape$" "marking rest as escaping \.\.\.uintptr$"

func callsEscaping() {
	x, y, z := 1, 2, 3 // ERROR "moved to heap: x$" "moved to heap: z$"
	escaping(uintptr(unsafe.Pointer(&x)), &y, uintptr(unsafe.Pointer(&z))) // ERROR "\.\.\. argument escapes to heap$"
	n := uintptr(unsafe.Pointer(&y))
	escaping(n, nil)
}
