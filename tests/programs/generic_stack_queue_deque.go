// Generic containers: a stack, a ring-buffer queue that grows, and a deque, used with several element types.
//
// spec: Type parameter declarations, Instantiations, Method declarations
package main

import (
	"errors"
	"fmt"
	"strings"
)

var ErrEmpty = errors.New("empty")

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(vs ...T) { s.items = append(s.items, vs...) }

func (s *Stack[T]) Pop() (T, error) {
	var zero T
	if len(s.items) == 0 {
		return zero, ErrEmpty
	}
	top := s.items[len(s.items)-1]
	s.items[len(s.items)-1] = zero
	s.items = s.items[:len(s.items)-1]
	return top, nil
}

func (s Stack[T]) Len() int { return len(s.items) }

// Queue is a ring buffer.
type Queue[T any] struct {
	buf  []T
	head int
	n    int
}

func (q *Queue[T]) Push(v T) {
	if q.n == len(q.buf) {
		bigger := make([]T, max(2, 2*q.n))
		for i := range q.n {
			bigger[i] = q.buf[(q.head+i)%len(q.buf)]
		}
		q.buf, q.head = bigger, 0
	}
	q.buf[(q.head+q.n)%len(q.buf)] = v
	q.n++
}

func (q *Queue[T]) Pop() (v T, ok bool) {
	if q.n == 0 {
		return v, false
	}
	v, q.buf[q.head] = q.buf[q.head], v
	q.head = (q.head + 1) % len(q.buf)
	q.n--
	return v, true
}

// Deque embeds a queue and adds the other end.
type Deque[T any] struct {
	Queue[T]
	pushes int
}

func (d *Deque[T]) PushFront(v T) {
	d.pushes++
	if d.n == 0 {
		d.Push(v)
		return
	}
	d.Push(v) // makes room
	d.head = (d.head - 1 + len(d.buf)) % len(d.buf)
	d.buf[d.head] = v
	if d.n < len(d.buf) {
		var zero T
		d.buf[(d.head+d.n)%len(d.buf)] = zero
	}
}

type pair[A, B any] struct {
	First  A
	Second B
}

func (p pair[A, B]) String() string { return fmt.Sprintf("<%v|%v>", p.First, p.Second) }

func drain[T any](q *Queue[T]) (all []T) {
	for v, ok := q.Pop(); ok; v, ok = q.Pop() {
		all = append(all, v)
	}
	return all
}

func balanced(text string) bool {
	var open Stack[rune]
	closing := map[rune]rune{')': '(', ']': '[', '}': '{'}
	for _, r := range text {
		if strings.ContainsRune("([{", r) {
			open.Push(r)
		} else if want, ok := closing[r]; ok {
			if got, err := open.Pop(); err != nil || got != want {
				return false
			}
		}
	}
	return open.Len() == 0
}

func main() {
	var s Stack[int]
	s.Push(1, 2, 3)
	for {
		v, err := s.Pop()
		if err != nil {
			fmt.Println(v, err, errors.Is(err, ErrEmpty))
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println(balanced("f(a[1], {x: (y)})"), balanced("(]"), balanced("(("))
	q := new(Queue[string])
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		q.Push(w)
		if i%3 == 2 {
			v, _ := q.Pop()
			fmt.Print(v, " ")
		}
	}
	fmt.Println(drain(q), len(q.buf))
	var d Deque[pair[string, []int]]
	d.PushFront(pair[string, []int]{"b", nil})
	d.Push(pair[string, []int]{"c", []int{1, 2}})
	d.PushFront(pair[string, []int]{"a", []int{0}})
	fmt.Println(d.pushes, drain(&d.Queue))
	fmt.Printf("%T %T %v\n", d, s, pair[error, *int]{})
	queues := map[string]*Queue[Stack[int]]{"x": {}}
	queues["x"].Push(Stack[int]{[]int{4, 5}})
	inner, ok := queues["x"].Pop()
	fmt.Println(inner, ok)
}
