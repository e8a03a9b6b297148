// Deferred calls run last in first out; their arguments are evaluated at the defer statement; results can be changed.
//
// spec: Defer statements, Return statements, Order of evaluation
package main

import (
	"errors"
	"fmt"
)

func trace(name string) func() {
	fmt.Println("enter", name)
	return func() { fmt.Println("leave", name) }
}

func order() {
	defer trace("order")()
	for i := 0; i < 3; i++ {
		defer fmt.Println("loop", i)
	}
	x := 1
	defer fmt.Println("value at defer:", x)
	defer func() { fmt.Println("value at exit:", x) }()
	x = 2
	p := &x
	defer func(p *int) { fmt.Println("through pointer:", *p) }(p)
	x = 3
}

func double(n int) (result int) {
	defer func() { result *= 2 }()
	if n > 10 {
		return 10
	}
	result = n
	return
}

func unnamed() int {
	x := 5
	defer func() { x = 100 }()
	return x
}

type file struct {
	name   string
	closed bool
}

func (f *file) Close() error {
	if f.closed {
		return errors.New(f.name + " already closed")
	}
	f.closed = true
	return nil
}

func use(f *file, fail bool) (err error) {
	defer func() {
		if cerr := f.Close(); cerr != nil && err == nil {
			err = fmt.Errorf("use: %w", cerr)
		}
	}()
	if fail {
		return errors.New("failed early")
	}
	return nil
}

type T struct{ id int }

func (t T) show()   { fmt.Println("by value", t.id) }
func (t *T) point() { fmt.Println("by pointer", t.id) }

func methods() {
	t := T{1}
	defer t.show()
	defer t.point()
	f := func() { fmt.Println("first f") }
	defer f()
	f = func() { fmt.Println("second f") }
	t.id = 2
}

func main() {
	order()
	fmt.Println(double(4), double(40), unnamed())
	f := &file{name: "a.txt"}
	fmt.Println(use(f, false), use(f, false), use(f, true))
	methods()
	func() {
		defer fmt.Print("b\n")
		defer fmt.Print("a")
		return
	}()
}
