// run

package main

// Package context.

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type key int

func main() {
	root := context.WithValue(context.Background(), key(1), "one")
	ctx, cancel := context.WithCancel(root)
	var wg sync.WaitGroup
	ended := 0
	for range 3 {
		wg.Go(func() {
			<-ctx.Done()
			ended++
		})
	}
	child, cancelChild := context.WithTimeout(ctx, time.Hour)
	defer cancelChild()
	_, has := child.Deadline()
	fmt.Println(has, child.Err(), child.Value(key(1)), child.Value(key(2)))
	cancel()
	cancel()
	wg.Wait()
	fmt.Println(ended, ctx.Err(), child.Err(), context.Cause(child))

	slow, stop := context.WithTimeout(root, time.Millisecond)
	select {
	case <-slow.Done():
		fmt.Println(slow.Err(), errors.Is(slow.Err(), context.DeadlineExceeded))
	case <-time.After(time.Second):
		fmt.Println("late")
	}
	stop()

	why := errors.New("why")
	c, cancelCause := context.WithCancelCause(root)
	after := make(chan bool)
	context.AfterFunc(c, func() { close(after) })
	free := context.WithoutCancel(c)
	cancelCause(why)
	<-after
	fmt.Println(c.Err(), context.Cause(c) == why, free.Err(), free.Value(key(1)))
	late, _ := context.WithCancel(c)
	fmt.Println(late.Err(), context.Cause(late))
	fmt.Println(context.Background(), context.TODO(), c)
	func() {
		defer func() { fmt.Println(recover()) }()
		context.WithValue(nil, key(1), 2)
	}()
}

// Output:
// true <nil> one <nil>
// 3 context canceled context canceled context canceled
// context deadline exceeded true
// context canceled true <nil> one
// context canceled why
// context.Background context.TODO context.Background.WithValue(main.key, one).WithCancel
// cannot create context from nil parent
