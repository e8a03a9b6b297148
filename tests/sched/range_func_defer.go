// run

package main

// What the body of a range loop defers belongs to the function with the loop, whichever goroutine runs the body.

import "fmt"

func seq(yield func(int) bool) {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("goroutine's own") }()
		for i := range 3 {
			if !yield(i) {
				return
			}
		}
	}()
	<-done
}

func all() (r int) {
	defer func() { fmt.Println("first deferred", r) }()
	for i := range seq {
		defer fmt.Println("deferred", i)
		r += i
	}
	fmt.Println("after the loop")
	return r
}

func returning() (r int) {
	for i := range seq {
		defer func() { fmt.Println("deferred", i, r); r++ }()
		if i == 1 {
			return 10
		}
	}
	return r
}

func main() {
	fmt.Println(all())
	fmt.Println(returning())
}

// Output:
// goroutine's own
// after the loop
// deferred 2
// deferred 1
// deferred 0
// first deferred 3
// 3
// goroutine's own
// deferred 1 10
// deferred 0 11
// 12
