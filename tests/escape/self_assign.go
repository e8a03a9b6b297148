// errorcheck -m -l -lang=go1.19

package p

// Assignments that store nothing new.

type buffer struct {
	buf   []byte
	off   int
	arr   [10]byte
	ptr   *[10]byte
	str   string
	a, b  *int
	inner *buffer
	elems [3]*int
}

func (b *buffer) slice(n, m int) { // ERROR "b does not escape$"
	b.buf = b.buf[n:m] // ERROR "\(\*buffer\)\.slice ignoring self-assignment in b\.buf = b\.buf\[n:m\]$"
	b.buf = b.buf[n:m:m] // ERROR "\(\*buffer\)\.slice ignoring self-assignment in b\.buf = b\.buf\[n:m:m\]$"
	b.str = b.str[n:] // ERROR "\(\*buffer\)\.slice ignoring self-assignment in b\.str = b\.str\[n:\]$"
	b.buf = b.ptr[:] // ERROR "\(\*buffer\)\.slice ignoring self-assignment in b\.buf = b\.ptr\[:\]$"
}

func (b *buffer) sliceArray() { // ERROR "leaking param: b$"
	b.buf = b.arr[1:2]
}

func deref(b *[]byte) { // ERROR "b does not escape$"
	*b = (*b)[1:] // ERROR "deref ignoring self-assignment in \*b = \(\*b\)\[1:\]$"
}

func fields(b *buffer, i, j int) { // ERROR "leaking param content: b$"
	b.a = b.b // ERROR "fields ignoring self-assignment in b\.a = b\.b$"
	b.inner.a = b.inner.b // ERROR "fields ignoring self-assignment in b\.inner\.a = b\.inner\.b$"
	b.elems[i] = b.elems[j] // ERROR "fields ignoring self-assignment in b\.elems\[i\] = b\.elems\[j\]$"
	b.elems[i+1] = b.elems[zero()]
	b.a, b.b = b.b, b.a // ERROR "fields ignoring self-assignment in b\.a, b\.b = b\.b, b\.a$"
}

func zero() int { return 0 }

func other(b, c *buffer) { // ERROR "b does not escape$" "leaking param content: c$"
	b.a = c.a
	b.buf = c.buf[1:]
}

func values() {
	var v buffer
	v.a = v.b // ERROR "values ignoring self-assignment in v\.a = v\.b$"
	v.buf = v.buf[1:]
}
