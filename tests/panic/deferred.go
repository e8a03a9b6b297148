// runpanic -gcflags=-l

package main

import "os"

func f() {
	defer println("1")
	defer func() {
		defer func() {
			println(recover().(string))
			defer os.Exit(2)
			defer func() {
				println(recover() != nil)
				panic("during return")
			}()
			panic("inner")
		}()
		panic("outer")
	}()
}

func main() {
	defer println("main's deferred functions run, too")
	f()
}

// Stderr:
// outer
// true
