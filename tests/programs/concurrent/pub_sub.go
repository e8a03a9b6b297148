// A publish/subscribe broker run by one goroutine that owns its state.
//
// spec: Channel types, Map types, Function types
package main

import (
	"fmt"
	"sort"
	"sync"
)

type Broker struct {
	ops  chan func(map[string][]chan string)
	done chan struct{}
}

func NewBroker() *Broker {
	b := &Broker{make(chan func(map[string][]chan string)), make(chan struct{})}
	go func() {
		defer close(b.done)
		topics := map[string][]chan string{}
		for op := range b.ops {
			op(topics)
		}
		for _, subs := range topics {
			for _, s := range subs {
				close(s)
			}
		}
	}()
	return b
}

func (b *Broker) Subscribe(topic string) <-chan string {
	ch := make(chan string, 16)
	b.ops <- func(t map[string][]chan string) { t[topic] = append(t[topic], ch) }
	return ch
}

func (b *Broker) Publish(topic, msg string) (receivers int) {
	reply := make(chan int)
	b.ops <- func(t map[string][]chan string) {
		for _, s := range t[topic] {
			s <- msg
		}
		reply <- len(t[topic])
	}
	return <-reply
}

func (b *Broker) Close() {
	close(b.ops)
	<-b.done
}

func main() {
	b := NewBroker()
	var mu sync.Mutex
	var wg sync.WaitGroup
	var got []string
	for i, topic := range []string{"news", "sport", "news", "empty"} {
		sub := b.Subscribe(topic)
		wg.Add(1)
		go func() {
			defer wg.Done()
			n := 0
			for m := range sub {
				mu.Lock()
				got = append(got, fmt.Sprintf("%d.%d %s: %s", i, n, topic, m))
				mu.Unlock()
				n++
			}
		}()
	}
	fmt.Println(b.Publish("news", "hello"), b.Publish("sport", "goal"), b.Publish("news", "again"), b.Publish("none", "lost"))
	b.Close()
	wg.Wait()
	sort.Strings(got)
	for _, g := range got {
		fmt.Println(g)
	}
}
