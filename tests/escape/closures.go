// errorcheck -m -l -lang=go1.19

package p

// Capturing by value and by reference, and where closures live.

var sink func()
var sinkInt *int

func byValue() {
	x := 1
	sink = func() { println(x) } // ERROR "func literal escapes to heap$"
}

func byReference() {
	x := 1 // ERROR "moved to heap: x$"
	x = 2
	sink = func() { println(x) } // ERROR "func literal escapes to heap$"
	x = 3
	println(x)
}

func assignedBefore() {
	x := 1
	x++
	sink = func() { println(x) } // ERROR "func literal escapes to heap$"
}

func assignedInside() int {
	x := 1
	func() { x = 2 }() // ERROR "func literal does not escape$"
	return x
}

func assignedInsideEscaping() {
	x := 1 // ERROR "moved to heap: x$"
	sink = func() { x = 2 } // ERROR "func literal escapes to heap$"
	println(x)
}

func addressInside() {
	x := 1 // ERROR "moved to heap: x$"
	sink = func() { sinkInt = &x } // ERROR "func literal escapes to heap$"
}

func large() {
	var a [17]int // ERROR "moved to heap: a$"
	sink = func() { println(a[0]) } // ERROR "func literal escapes to heap$"
	var b [16]int
	sink = func() { println(b[0]) } // ERROR "func literal escapes to heap$"
}

func nested() {
	x := 1
	y := 2 // ERROR "moved to heap: y$"
	sink = func() { // ERROR "func literal escapes to heap$"
		f := func() { println(x) } // ERROR "func literal does not escape$"
		f()
		sink = func() { y++ } // ERROR "func literal escapes to heap$"
	}
}

func calledInPlace() *int {
	x := 1 // ERROR "moved to heap: x$"
	return func(p *int) *int { return p }(&x) // ERROR "leaking param: p$" "func literal does not escape$"
}

func returnsOuter() int {
	x := 1
	return *func() *int { return &x }() // ERROR "func literal does not escape$"
}

func throughVariable() int {
	x := 1 // ERROR "moved to heap: x$"
	f := func(p *int) *int { return p } // ERROR "leaking param: p to result ~r0 level=0$" "func literal does not escape$"
	return *f(&x)
}

func throughReassigned() int {
	x := 1 // ERROR "moved to heap: x$"
	f := func(p *int) *int { return p } // ERROR "leaking param: p to result ~r0 level=0$" "func literal does not escape$"
	f = nil
	return *f(&x)
}

func parameterFunc(f func(*int)) { // ERROR "f does not escape$"
	x := 1 // ERROR "moved to heap: x$"
	f(&x)
}

func passes() {
	x := 1
	apply(func() { x++ }) // ERROR "func literal does not escape$"
}

func apply(f func()) { f() } // ERROR "f does not escape$"

func keeps(f func()) { sink = f } // ERROR "leaking param: f$"

func passesOn() {
	x := 1 // ERROR "moved to heap: x$"
	keeps(func() { x++ }) // ERROR "func literal escapes to heap$"
}

func recursiveClosure() int {
	var fib func(int) int
	fib = func(n int) int { // ERROR "func literal does not escape$"
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	return fib(10)
}

func inLoop() {
	for i := 0; i < 3; i++ {
		j := i
		sink = func() { println(j) } // ERROR "func literal escapes to heap$"
	}
	for range []int{1, 2} { // ERROR "\[\]int\{\.\.\.\} does not escape$"
		k := 0
		func() { k++ }() // ERROR "func literal does not escape$"
	}
}

func loopVariable() {
	for i := 0; i < 3; i++ { // ERROR "moved to heap: i$"
		sink = func() { println(i) } // ERROR "func literal escapes to heap$"
	}
	for i, v := range []int{1, 2} { // ERROR "moved to heap: i$" "moved to heap: v$" "\[\]int\{\.\.\.\} does not escape$"
		sink = func() { println(i, v) } // ERROR "func literal escapes to heap$"
	}
}

func returnsItself() func() func() {
	x := 1 // ERROR "moved to heap: x$"
	return func() func() { return func() { x++ } } // ERROR "func literal escapes to heap$"
}

var atPackageLevel = func() *int {
	x := 1 // ERROR "moved to heap: x$"
	f := func() *int { return &x } // ERROR "func literal does not escape$"
	return f()
}

func counter() (inc func(), get func() int) {
	n := 0 // ERROR "moved to heap: n$"
	inc = func() { n++ } // ERROR "func literal escapes to heap$"
	get = func() int { return n } // ERROR "func literal escapes to heap$"
	return
}

func parameterCaptured(n int) func() int { return func() int { n++; return n } } // ERROR "moved to heap: n$" "func literal escapes to heap$"

func resultCaptured() (n int) {
	defer func() { n++ }() // ERROR "func literal does not escape$"
	return 1
}
