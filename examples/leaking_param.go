// run -gcflags=-l
// errorcheck -m -l

// What a function does with its parameter decides where its callers' variables live.
package main

var global *int

func reads(p *int) int { return *p } // ERROR "^p does not escape$"

func returns(p *int) *int { return p } // ERROR "^leaking param: p to result ~r0 level=0$"

func keeps(p *int) { global = p } // ERROR "^leaking param: p$"

func deref(pp **int) *int { return *pp } // ERROR "^leaking param: pp to result ~r0 level=1$"

func main() {
	a, b, c, d := 1, 2, 3, 4 // ERROR "^moved to heap: c$"
	println(reads(&a))
	println(*returns(&b))
	keeps(&c)
	pd := &d
	println(*deref(&pd))
	println("a", &a, "b", &b, "d", &d)
	println("c", &c)
}

// Stderr:
// 1
// 2
// 4
// a stack1 b stack2 d stack3
// c heap1
