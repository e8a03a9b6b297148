// The text of run-time errors, as a program sees it after recover.
//
// spec: Run-time panics, Errors, Index expressions
// go: 1.19
package main

import (
	"errors"
	"fmt"
	"runtime"
)

type node struct {
	next *node
	val  int
}

type namer interface{ name() string }

func caught(f func()) (msg string) {
	defer func() {
		r := recover()
		err, ok := r.(runtime.Error)
		if !ok {
			msg = fmt.Sprintf("not a runtime error: %v", r)
			return
		}
		msg = err.Error()
		var re runtime.Error
		if !errors.As(err, &re) {
			msg += " (not As)"
		}
	}()
	f()
	return "no panic"
}

func main() {
	five, minus, zero := 5, -1, 0
	s := []int{1, 2, 3}
	a := [4]int{}
	str := "text"
	var null *node
	var m map[string]int
	var iface namer
	var f func()
	var any interface{} = "str"
	tests := []func(){
		func() { _ = s[five] },
		func() { _ = s[minus] },
		func() { _ = a[five] },
		func() { _ = str[five] },
		func() { _ = s[five:] },
		func() { _ = s[2 : 1+zero] },
		func() { _ = s[:five] },
		func() { _ = s[1:2:five] },
		func() { _ = s[five:2:3] },
		func() { _ = str[five:] },
		func() { _ = str[3 : 2+zero] },
		func() { _ = a[:five] },
		func() { _ = five / zero },
		func() { _ = five % zero },
		func() { _ = null.val },
		func() { null.next = null },
		func() { m["x"] = 1 },
		func() { _ = iface.name() },
		func() { f() },
		func() { _ = any.(int) },
		func() { _ = make([]int, minus) },
		func() { _ = make([]int, 2, 1+zero) },
		func() { _ = 1 << minus },
		func() { _ = (*[5]int)(s) },
		func() { var e1, e2 interface{} = s, s; _ = e1 == e2 },
		func() { panic(errors.New("mine")) },
		func() { _ = m["fine"]; delete(m, "x") },
	}
	for i, test := range tests {
		fmt.Println(i, caught(test))
	}
}
