// run

// Deferred functions and panics on both sides of natives that call Go.
package main

import (
	"errors"
	"fmt"
	"os"
)

type Panics struct{ with any }

func (p Panics) String() string { panic(p.with) }

type Recovers struct{ with any }

func (r Recovers) String() (s string) {
	defer func() { s = fmt.Sprint("recovered ", recover()) }()
	panic(r.with)
}

type Faults struct{ p *int }

func (f Faults) Error() string {
	defer fmt.Println("deferred in Error")
	return fmt.Sprint(*f.p)
}

type Nested struct{ n int }

func (n Nested) String() string {
	if n.n == 0 {
		panic("bottom")
	}
	defer func() { fmt.Println("left", n.n) }()
	return fmt.Sprintf("<%v>", Nested{n.n - 1})
}

func main() {
	fmt.Println(Panics{"text"})
	fmt.Println(Panics{errors.New("an error")}, Panics{nil})
	fmt.Printf("%s|%d|%v\n", Panics{1}, Panics{2}, Recovers{"inside"})
	fmt.Println(Faults{})
	fmt.Println(Nested{2})
	func() {
		defer func() {
			fmt.Println("printed while panicking:", Panics{"again"}, recover())
		}()
		panic("first")
	}()
	defer fmt.Println("not printed: os.Exit runs nothing")
	defer func() {
		defer os.Exit(0)
		panic("swallowed by os.Exit")
	}()
	fmt.Println("end")
}

// Output:
// %!v(PANIC=String method: text)
// %!v(PANIC=String method: an error) %!v(PANIC=String method: runtime error: panic called with nil argument)
// %!s(PANIC=String method: 1)|{2}|recovered inside
// deferred in Error
// %!v(PANIC=Error method: runtime error: invalid memory address or nil pointer dereference)
// left 1
// left 2
// <<%!v(PANIC=String method: bottom)>>
// printed while panicking: %!v(PANIC=String method: again) first
// end
