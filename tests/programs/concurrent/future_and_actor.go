// Futures as channels of one value, an actor with request and reply, and atomic statistics.
//
// spec: Channel types, Type switches, Composite literals
package main

import (
	"errors"
	"fmt"
	"sync/atomic"
)

type Future struct {
	done chan struct{}
	val  int
	err  error
}

func Async(f func() (int, error)) *Future {
	fu := &Future{done: make(chan struct{})}
	go func() {
		defer close(fu.done)
		defer func() {
			if r := recover(); r != nil {
				fu.err = fmt.Errorf("panicked: %v", r)
			}
		}()
		fu.val, fu.err = f()
	}()
	return fu
}

func (f *Future) Get() (int, error) {
	<-f.done
	return f.val, f.err
}

type deposit struct{ amount int }
type withdraw struct {
	amount int
	reply  chan error
}
type query struct{ reply chan int }

func account(inbox <-chan interface{}) {
	balance := 0
	for msg := range inbox {
		switch m := msg.(type) {
		case deposit:
			balance += m.amount
		case withdraw:
			if m.amount > balance {
				m.reply <- errors.New("insufficient")
				continue
			}
			balance -= m.amount
			m.reply <- nil
		case query:
			m.reply <- balance
		}
	}
}

func main() {
	fs := []*Future{
		Async(func() (int, error) { return 6 * 7, nil }),
		Async(func() (int, error) { return 0, errors.New("failed") }),
		Async(func() (int, error) { var p *int; return *p, nil }),
	}
	for _, f := range fs {
		fmt.Println(f.Get())
	}
	fmt.Println(fs[0].Get())

	inbox := make(chan interface{})
	go account(inbox)
	var ops atomic.Int64
	done := make(chan bool)
	for i := range 5 {
		go func() {
			inbox <- deposit{10 * (i + 1)}
			ops.Add(1)
			done <- true
		}()
	}
	for range 5 {
		<-done
	}
	reply := make(chan error)
	inbox <- withdraw{1000, reply}
	fmt.Println(<-reply)
	inbox <- withdraw{50, reply}
	fmt.Println(<-reply)
	q := query{make(chan int)}
	inbox <- q
	fmt.Println(<-q.reply, ops.Load())
	var v atomic.Value
	v.Store("first")
	fmt.Println(v.Swap("second"), v.Load(), v.CompareAndSwap("second", "third"), v.Load())
	var n int32
	fmt.Println(atomic.AddInt32(&n, 5), atomic.SwapInt32(&n, 9), atomic.LoadInt32(&n), atomic.CompareAndSwapInt32(&n, 1, 2))
}
