// run

package main

// Publish and subscribe, a rate limiter, a semaphore, an error group.

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

type broker struct {
	mu   sync.RWMutex
	subs map[string][]chan string
}

func (b *broker) subscribe(topic string) <-chan string {
	c := make(chan string, 4)
	b.mu.Lock()
	b.subs[topic] = append(b.subs[topic], c)
	b.mu.Unlock()
	return c
}

func (b *broker) publish(topic, msg string) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, c := range b.subs[topic] {
		select {
		case c <- msg:
		default:
		}
	}
}

type group struct {
	wg   sync.WaitGroup
	once sync.Once
	err  error
	sem  chan struct{}
}

func (g *group) run(f func() error) {
	g.sem <- struct{}{}
	g.wg.Add(1)
	go func() {
		defer func() { <-g.sem; g.wg.Done() }()
		if err := f(); err != nil {
			g.once.Do(func() { g.err = err })
		}
	}()
}

func main() {
	b := &broker{subs: map[string][]chan string{}}
	x, y := b.subscribe("news"), b.subscribe("news")
	z := b.subscribe("other")
	for i := range 6 {
		b.publish("news", fmt.Sprint("item ", i))
	}
	fmt.Println(len(x), len(y), len(z), <-x, <-y)

	limit := time.NewTicker(time.Millisecond)
	defer limit.Stop()
	for i := range 3 {
		<-limit.C
		fmt.Println("request", i)
	}

	g := group{sem: make(chan struct{}, 2)}
	active, most := 0, 0
	for i := range 6 {
		g.run(func() error {
			active++
			most = max(most, active)
			time.Sleep(time.Millisecond)
			active--
			if i == 3 {
				return errors.New("third")
			}
			return nil
		})
	}
	g.wg.Wait()
	fmt.Println(most, g.err)
}

// Output:
// 4 4 0 item 0 item 0
// request 0
// request 1
// request 2
// 2 third
