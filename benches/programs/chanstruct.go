// Channels of structs, select with several cases.
package main

import "fmt"

type Msg struct {
	id   int
	name string
	data [4]int
}

func main() {
	in, out, done := make(chan Msg), make(chan Msg, 16), make(chan bool)
	go func() {
		for m := range in {
			m.data[1] += m.id
			out <- m
		}
		close(out)
	}()
	sum := 0
	go func() {
		for m := range out {
			sum += m.data[1] + len(m.name)
		}
		done <- true
	}()
	quit := make(chan int)
	for i := 0; i < 1_000_000; i++ {
		select {
		case in <- Msg{id: i, name: "message"}:
		case <-quit:
			return
		}
	}
	close(in)
	<-done
	fmt.Println(sum)
}
