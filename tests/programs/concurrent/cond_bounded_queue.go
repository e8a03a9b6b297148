// A bounded blocking queue with sync.Cond, several producers and consumers.
//
// spec: Method declarations, For statements with single condition
package main

import (
	"fmt"
	"sync"
)

type Queue struct {
	mu       sync.Mutex
	notEmpty *sync.Cond
	notFull  *sync.Cond
	items    []int
	limit    int
	closed   bool
	peak     int
}

func NewQueue(limit int) *Queue {
	q := &Queue{limit: limit}
	q.notEmpty, q.notFull = sync.NewCond(&q.mu), sync.NewCond(&q.mu)
	return q
}

func (q *Queue) Put(v int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == q.limit {
		q.notFull.Wait()
	}
	q.items = append(q.items, v)
	q.peak = max(q.peak, len(q.items))
	q.notEmpty.Signal()
}

func (q *Queue) Get() (v int, ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 && !q.closed {
		q.notEmpty.Wait()
	}
	if len(q.items) == 0 {
		return 0, false
	}
	v, q.items = q.items[0], q.items[1:]
	q.notFull.Signal()
	return v, true
}

func (q *Queue) Close() {
	q.mu.Lock()
	q.closed = true
	q.mu.Unlock()
	q.notEmpty.Broadcast()
}

func main() {
	q := NewQueue(4)
	var producers, consumers sync.WaitGroup
	var mu sync.Mutex
	sum, count := 0, 0
	for range 3 {
		consumers.Add(1)
		go func() {
			defer consumers.Done()
			for {
				v, ok := q.Get()
				if !ok {
					return
				}
				mu.Lock()
				sum += v
				count++
				mu.Unlock()
			}
		}()
	}
	for p := range 4 {
		producers.Add(1)
		go func() {
			defer producers.Done()
			for i := range 50 {
				q.Put(p*1000 + i)
			}
		}()
	}
	producers.Wait()
	q.Close()
	consumers.Wait()
	fmt.Println(sum, count, q.peak <= 4, q.peak > 0)
	q = NewQueue(1)
	started := make(chan bool)
	go func() {
		<-started
		q.Put(99)
	}()
	started <- true
	fmt.Println(q.Get())
}
