// run

package main

// All forms of select.

import "fmt"

var trace []string

func mark(s string) string { trace = append(trace, s); return s }

func ch(name string, c chan string) chan string { mark(name); return c }

type holder struct {
	v  string
	ok bool
}

func main() {
	var none chan string
	a, b := make(chan string, 1), make(chan string, 1)

	// Nothing is ready: default.
	select {
	case v := <-a:
		fmt.Println("a", v)
	case none <- "x":
		fmt.Println("none")
	default:
		fmt.Println("default")
	}

	// Operands are evaluated in source order, places only when their case is chosen.
	var h [2]holder
	b <- "from b"
	place := func(i int) *holder { mark("place"); return &h[i] }
	select {
	case place(0).v = <-ch("c1", none):
	case ch("c2", none) <- mark("value"):
	case place(1).v, place(1).ok = <-ch("c3", b):
	}
	fmt.Println(trace, h)

	// Sends and receives of all sizes.
	type large struct {
		a [30]int
		s string
	}
	big := make(chan large, 1)
	empty := make(chan struct{}, 2)
	ifc := make(chan any, 1)
	counts := map[string]int{}
	for i := range 60 {
		select {
		case big <- large{s: "large"}:
		case empty <- struct{}{}:
		case ifc <- i * 10:
		}
		select {
		case l := <-big:
			if l.s != "large" || l.a[29] != 0 {
				fmt.Println("bad", l)
			}
			counts["large"]++
		case <-empty:
			counts["empty"]++
			continue
		case v, ok := <-ifc:
			if n, isInt := v.(int); !ok || !isInt || n != i*10 {
				fmt.Println("bad", v, ok)
			}
			counts["any"]++
		}
	}
	fmt.Println(len(counts), counts["large"]+counts["empty"]+counts["any"])

	// One case.
	a <- "only"
	select {
	case v, ok := <-a:
		fmt.Println(v, ok)
	}
	// Conversion on the way.
	var e any
	a <- "boxed"
	select {
	case e = <-a:
	}
	fmt.Println(e)
	// Closed channels are ready.
	close(a)
	select {
	case v, ok := <-a:
		fmt.Printf("%q %v\n", v, ok)
	case none <- "unused":
		fmt.Println("sent")
	}
	// Labels.
outer:
	for i := 0; ; i++ {
		select {
		case <-a:
			if i < 3 {
				continue outer
			}
			break outer
		}
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		select {
		case a <- "x":
		default:
		}
	}()
	select {
	default:
		fmt.Println("only default")
	}
}

// Output:
// default
// [c1 c2 value c3 place place] [{ false} {from b true}]
// 3 60
// only true
// boxed
// "" false
// send on closed channel
// only default
