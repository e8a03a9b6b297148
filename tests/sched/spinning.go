// run

package main

// Loops that wait for a variable end: goroutines take turns at back edges.

var done, seen bool

func check() bool { return done }

func main() {
	go func() { done = true }()
	for !done {
	}
	println("variable")
	done = false
	go func() { done = true }()
	for !check() {
	}
	println("call")
	done = false
	go func() {
		for !seen {
		}
		done = true
	}()
	i := 0
again:
	i++
	if i == 1000 {
		seen = true
	}
	if !done {
		goto again
	}
	println("goto", i >= 1000)
}

// Stderr:
// variable
// call
// goto true
