// errorcheck -m -l -lang=go1.19

package p

// What is declared in a loop does not outlive the iteration; what is declared outside does.

func outside() {
	var p *int
	for i := 0; i < 3; i++ {
		x := i // ERROR "moved to heap: x$"
		p = &x
	}
	_ = p
}

func inside() {
	for i := 0; i < 3; i++ {
		x := i
		p := &x
		*p = 2
	}
}

func newInLoop() {
	var p *int
	for {
		p = new(int) // ERROR "new\(int\) escapes to heap$"
		q := new(int) // ERROR "new\(int\) does not escape$"
		*p, *q = 1, 2
	}
}

func nestedLoops() {
	for {
		var p *int
		for {
			x := 1 // ERROR "moved to heap: x$"
			p = &x
		}
		_ = p
	}
}

func labelled() {
	var p *int
L:
	x := 1 // ERROR "moved to heap: x$"
	p = &x
	if *p == 1 {
		goto L
	}
}

func forwardLabel(b bool) {
	var p *int
	if b {
		goto L
	}
	p = nil
L:
	{
		x := 1
		p = &x
	}
	_ = p
}

func breaks() {
	var p *int
outer:
	for {
		for {
			x := 1 // ERROR "moved to heap: x$"
			p = &x
			break outer
		}
	}
	_ = p
}

func ranges(s []int, m map[string]*int, c chan *int, a [3]*int, pa *[3]int, t string) *int { // ERROR "leaking param content: s$" "leaking param: m to result ~r0 level=1$" "c does not escape$" "leaking param: a to result ~r0 level=0$" "pa does not escape$" "t does not escape$"
	var p *int
	for i, v := range s { // ERROR "moved to heap: v$"
		p = &v
		_ = i
	}
	for k, v := range m {
		p = v
		_ = k
	}
	for v := range c {
		p = v
	}
	for _, v := range a {
		p = v
	}
	for i := range pa {
		_ = i
	}
	for _, r := range t {
		_ = r
	}
	return p
}

func rangeArray() *int {
	x := 1 // ERROR "moved to heap: x$"
	for _, p := range [...]*int{&x} {
		return p
	}
	return nil
}

func rangeSlice() *int {
	x := 1 // ERROR "moved to heap: x$"
	for _, p := range []*int{&x} { // ERROR "\[\]\*int\{\.\.\.\} does not escape$"
		return p
	}
	return nil
}

func rangeKeyOnly() {
	x := 1
	for i := range []*int{&x} { // ERROR "\[\]\*int\{\.\.\.\} does not escape$"
		_ = i
	}
}

func reused() {
	var keep []*int
	for i := 0; i < 3; i++ {
		x := i // ERROR "moved to heap: x$"
		keep = append(keep, &x)
	}
	_ = keep
}
