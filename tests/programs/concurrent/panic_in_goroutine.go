// A panic in a goroutine ends the program, unless the goroutine itself recovers.
//
// spec: Handling panics, Go statements
// go: 1.19
package main

import (
	"fmt"
	"runtime"
)

func safely(name string, f func(), done chan<- string) {
	defer func() {
		if r := recover(); r != nil {
			done <- fmt.Sprint(name, ": ", r)
			return
		}
		done <- name + ": fine"
	}()
	f()
}

func main() {
	done := make(chan string)
	go safely("ok", func() {}, done)
	fmt.Println(<-done)
	go safely("index", func() { var a []int; a[3]++ }, done)
	fmt.Println(<-done)
	closed := make(chan int)
	close(closed)
	go safely("send", func() { closed <- 1 }, done)
	fmt.Println(<-done)
	go safely("close", func() { close(closed) }, done)
	fmt.Println(<-done)
	var null chan int
	go safely("close nil", func() { close(null) }, done)
	fmt.Println(<-done)
	exited := make(chan bool)
	go func() {
		defer close(exited)
		defer func() { fmt.Println("goexit recovers", recover()) }()
		runtime.Goexit()
	}()
	<-exited
	defer fmt.Println("main's deferred call does not run")
	go func() { panic(fmt.Errorf("unrecovered in goroutine")) }()
	select {}
}
