// An uncaught panic with a formatted string after some output.
//
// spec: Handling panics
// go: 1.19
package main

import "fmt"

type queue struct{ items []int }

func (q *queue) pop() int {
	if len(q.items) == 0 {
		panic("pop from empty queue")
	}
	v := q.items[0]
	q.items = q.items[1:]
	return v
}

func drain(q *queue, n int) (sum int) {
	defer func() { fmt.Println("drained", sum) }()
	for i := 0; i < n; i++ {
		sum += q.pop()
	}
	return
}

func main() {
	q := &queue{items: []int{4, 5, 6}}
	fmt.Println(drain(q, 2))
	fmt.Println(drain(q, 2))
	fmt.Println("unreached")
}
