// All goroutines asleep: the fatal error and exit code 2.
//
// spec: Channel types, Program execution
// go: 1.19
package main

import (
	"fmt"
	"sync"
)

func main() {
	ch := make(chan int)
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		fmt.Println("received", <-ch)
	}()
	ch <- 1
	go func() {
		defer wg.Done()
		fmt.Println("never received", <-ch)
	}()
	wg.Wait()
}
