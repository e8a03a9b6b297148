// context: cancellation, causes, values, timeouts, children, and workers that obey.
//
// spec: Select statements, Errors, Interface types
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type key string

func worker(ctx context.Context, id int, out chan<- string, wg *sync.WaitGroup) {
	defer wg.Done()
	<-ctx.Done()
	out <- fmt.Sprint(id, " ", ctx.Err(), " ", ctx.Value(key("user")))
}

func slow(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return fmt.Errorf("slow: %w", ctx.Err())
	}
}

func main() {
	root := context.WithValue(context.Background(), key("user"), "ann")
	ctx, cancel := context.WithCancel(root)
	var wg sync.WaitGroup
	out := make(chan string, 3)
	for i := range 3 {
		wg.Add(1)
		go worker(ctx, i, out, &wg)
	}
	fmt.Println(ctx.Err(), ctx.Value(key("none")))
	cancel()
	cancel()
	wg.Wait()
	close(out)
	n := 0
	for s := range out {
		n++
		if s[1:] != " context canceled ann" {
			fmt.Println("unexpected", s)
		}
	}
	fmt.Println(n, ctx.Err(), errors.Is(ctx.Err(), context.Canceled))

	short, stop := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer stop()
	err := slow(short, time.Hour)
	fmt.Println(err, errors.Is(err, context.DeadlineExceeded))
	fmt.Println(slow(context.Background(), time.Millisecond))
	_, has := short.Deadline()
	_, none := root.Deadline()
	fmt.Println(has, none)

	parent, cancelParent := context.WithCancelCause(context.Background())
	child, cancelChild := context.WithTimeout(parent, time.Hour)
	defer cancelChild()
	cancelParent(errors.New("shutting down"))
	<-child.Done()
	fmt.Println(child.Err(), context.Cause(child), context.Cause(parent))
	other, cancelOther := context.WithCancel(child)
	fmt.Println(other.Err())
	cancelOther()
	fmt.Println(context.Background(), context.TODO())
}
