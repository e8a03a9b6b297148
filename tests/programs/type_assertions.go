// Type assertions to concrete and interface types, comma-ok, and the text of their panics.
//
// spec: Type assertions, Errors, Run-time panics
package main

import (
	"errors"
	"fmt"
	"runtime"
)

type Stringer interface{ String() string }
type ID int

func (i ID) String() string { return fmt.Sprintf("#%d", int(i)) }

type temporary interface{ Temporary() bool }
type netError struct{ temp bool }

func (e *netError) Error() string   { return "net down" }
func (e *netError) Temporary() bool { return e.temp }

func isTemporary(err error) bool {
	t, ok := err.(temporary)
	return ok && t.Temporary()
}

func try(name string, f func()) {
	defer func() {
		r := recover()
		if re, ok := r.(runtime.Error); ok {
			fmt.Printf("%s: runtime error: %s\n", name, re.Error())
			return
		}
		fmt.Printf("%s: %v\n", name, r)
	}()
	f()
}

func main() {
	var v interface{} = ID(5)
	id := v.(ID)
	s := v.(Stringer)
	fmt.Println(id, s.String(), int(id)+1)
	n, ok := v.(int)
	fmt.Println(n, ok)
	_, ok = v.(fmt.Stringer)
	fmt.Println(ok)
	if str, ok := v.(string); !ok {
		fmt.Printf("%q\n", str)
	}
	try("wrong type", func() { _ = v.(int) })
	try("wrong struct", func() { _ = v.(struct{ x int }) })
	try("no method", func() { _ = v.(error) })
	try("nil", func() { v = nil; _ = v.(int) })
	try("nil iface", func() { _ = v.(fmt.Stringer) })
	var e error = &netError{true}
	try("pointer", func() { _ = e.(*netError).temp; _ = e.(interface{ Timeout() bool }) })
	fmt.Println(isTemporary(e), isTemporary(&netError{}), isTemporary(errors.New("x")), isTemporary(nil))

	values := []interface{}{1, "a", 2.5, []int{1}, nil, ID(3), func() {}, map[string]int{}}
	ints, strs := 0, 0
	for _, v := range values {
		if _, ok := v.(int); ok {
			ints++
		}
		if _, ok := v.(Stringer); ok {
			strs++
		}
	}
	fmt.Println(ints, strs)
}
