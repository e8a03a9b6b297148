// A priority queue of jobs with changing priorities by heap.Fix and heap.Remove.
//
// spec: Interface types, IncDec statements
package main

import (
	"container/heap"
	"fmt"
)

type job struct {
	name     string
	priority int
	pos      int
}

type queue []*job

func (q queue) Len() int { return len(q) }
func (q queue) Less(i, j int) bool {
	return q[i].priority > q[j].priority || q[i].priority == q[j].priority && q[i].name < q[j].name
}
func (q queue) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].pos, q[j].pos = i, j
}
func (q *queue) Push(x any) {
	j := x.(*job)
	j.pos = len(*q)
	*q = append(*q, j)
}
func (q *queue) Pop() any {
	last := len(*q) - 1
	j := (*q)[last]
	(*q)[last] = nil
	*q = (*q)[:last]
	j.pos = -1
	return j
}

func main() {
	byName := map[string]*job{}
	q := &queue{}
	for i, n := range []string{"mail", "backup", "deploy", "lint", "test"} {
		j := &job{name: n, priority: i % 3}
		byName[n] = j
		heap.Push(q, j)
	}
	valid := func() bool {
		for i, j := range *q {
			if j.pos != i || i > 0 && q.Less(i, (i-1)/2) {
				return false
			}
		}
		return true
	}
	fmt.Println((*q)[0].name, valid())
	byName["mail"].priority = 10
	heap.Fix(q, byName["mail"].pos)
	byName["deploy"].priority--
	heap.Fix(q, byName["deploy"].pos)
	fmt.Println((*q)[0].name, valid())
	gone := heap.Remove(q, byName["lint"].pos).(*job)
	fmt.Println(gone.name, gone.pos, valid())
	for q.Len() > 0 {
		j := heap.Pop(q).(*job)
		fmt.Print(j.name, ":", j.priority, " ")
		if j.priority > 5 {
			j.priority = 0
			heap.Push(q, j)
		}
	}
	fmt.Println()
}
