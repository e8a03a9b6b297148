// Fan-in of several producers by select, with nil channels switching off finished ones.
//
// spec: Select statements, Receive operator, Close
package main

import "fmt"

func producer(name string, n int) <-chan string {
	ch := make(chan string)
	go func() {
		defer close(ch)
		for i := range n {
			ch <- fmt.Sprint(name, i)
		}
	}()
	return ch
}

func fanIn(a, b <-chan string) (all map[string]int) {
	all = map[string]int{}
	for a != nil || b != nil {
		select {
		case s, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			all[s]++
		case s, ok := <-b:
			if !ok {
				b = nil
				break
			}
			all[s]++
		}
	}
	return
}

func tryReceive(ch <-chan int) string {
	select {
	case v, ok := <-ch:
		return fmt.Sprint("got ", v, ok)
	default:
		return "nothing"
	}
}

func main() {
	fmt.Println(fanIn(producer("a", 3), producer("b", 5)))
	ch := make(chan int, 2)
	fmt.Println(tryReceive(ch), tryReceive(nil))
	ch <- 7
	fmt.Println(tryReceive(ch))
	close(ch)
	fmt.Println(tryReceive(ch))
	full := make(chan int, 1)
	sent := 0
	for range 3 {
		select {
		case full <- sent:
			sent++
		default:
		}
	}
	fmt.Println(sent, len(full), cap(full))
	quit, data := make(chan bool), make(chan int)
	go func() {
		for i := range 4 {
			data <- i
		}
		quit <- true
	}()
	sum := 0
loop:
	for {
		select {
		case v := <-data:
			sum += v
		case <-quit:
			break loop
		}
	}
	fmt.Println(sum)
}
