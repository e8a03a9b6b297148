// When recover works: only directly in a deferred function, re-panics, nested panics, panics in deferred functions.
//
// spec: Handling panics, Defer statements
package main

import (
	"errors"
	"fmt"
	"strings"
)

func helper() interface{} { return recover() }

func attempt(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s escaped: %v\n", name, r)
		} else {
			fmt.Printf("%s fine\n", name)
		}
	}()
	f()
}

type fatal struct{ code int }

func (f fatal) Error() string { return fmt.Sprint("fatal ", f.code) }

func protect(f func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = fmt.Errorf("protected: %w", r)
		case string:
			err = errors.New(r)
		default:
			panic(r)
		}
	}()
	f()
	return nil
}

func main() {
	attempt("direct", func() { defer func() { recover() }(); panic(1) })
	attempt("one level down", func() { defer func() { helper() }(); panic(2) })
	attempt("helper deferred", func() { defer helper(); panic(3) })
	attempt("nested func", func() { defer func() { func() { recover() }() }(); panic(4) })
	attempt("not panicking", func() { fmt.Println(recover()) })
	attempt("re-panic", func() {
		defer func() {
			r := recover()
			panic(fmt.Sprint("again ", r))
		}()
		panic(5)
	})
	attempt("replaced", func() {
		defer func() { panic("second") }()
		panic("first")
	})
	attempt("recover inner only", func() {
		defer func() {
			defer func() { fmt.Println("inner got", recover()) }()
			panic("inner")
		}()
		panic("outer")
	})
	attempt("defer recover", func() { defer recover(); panic(6) })

	var f fatal
	err := protect(func() { panic(fatal{7}) })
	fmt.Println(err, errors.As(err, &f), f.code)
	fmt.Println(protect(func() { panic("text") }), protect(func() {}))
	err = protect(func() { var a []int; _ = a[len(a)] })
	fmt.Println(err, strings.Contains(err.Error(), "index out of range"))
	attempt("passed on", func() { protect(func() { panic(3.5) }) })
	func() {
		defer func() { fmt.Println("done", recover()) }()
		for i := 0; i < 3; i++ {
			func() {
				defer func() { fmt.Print(recover(), " ") }()
				panic(i)
			}()
		}
	}()
}
