// A generic doubly linked list with iterators in both directions, filters and maps over them, and removal while iterating.
//
// spec: Type parameter declarations, For statements with range clause, Pointer types
package main

import (
	"fmt"
	"iter"
	"slices"
	"strings"
)

type List[T any] struct {
	root node[T] // before the first and after the last
	len  int
}

type node[T any] struct {
	prev, next *node[T]
	Value      T
}

func New[T any](items ...T) *List[T] {
	l := new(List[T])
	l.root.prev, l.root.next = &l.root, &l.root
	for _, v := range items {
		l.PushBack(v)
	}
	return l
}

func (l *List[T]) insert(v T, at *node[T]) *node[T] {
	n := &node[T]{at, at.next, v}
	at.next.prev = n
	at.next = n
	l.len++
	return n
}

func (l *List[T]) PushBack(v T) *node[T]  { return l.insert(v, l.root.prev) }
func (l *List[T]) PushFront(v T) *node[T] { return l.insert(v, &l.root) }

func (l *List[T]) Remove(n *node[T]) T {
	n.prev.next, n.next.prev = n.next, n.prev
	n.prev, n.next = nil, nil
	l.len--
	return n.Value
}

// Nodes allows the node it has yielded to be removed.
func (l *List[T]) Nodes() iter.Seq[*node[T]] {
	return func(yield func(*node[T]) bool) {
		for n := l.root.next; n != &l.root; {
			next := n.next
			if !yield(n) {
				return
			}
			n = next
		}
	}
}

func (l *List[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for n := range l.Nodes() {
			if !yield(i, n.Value) {
				return
			}
			i++
		}
	}
}

func (l *List[T]) Backward() iter.Seq[T] {
	return func(yield func(T) bool) {
		for n := l.root.prev; n != &l.root; n = n.prev {
			if !yield(n.Value) {
				return
			}
		}
	}
}

func Filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func Map[T, U any](seq iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for v := range seq {
			if !yield(f(v)) {
				return
			}
		}
	}
}

func Take[T any](seq iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		left := n
		for v := range seq {
			left--
			if !yield(v) || left == 0 {
				return
			}
		}
	}
}

func Reduce[T, A any](seq iter.Seq[T], start A, f func(A, T) A) A {
	for v := range seq {
		start = f(start, v)
	}
	return start
}

func main() {
	l := New(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5)
	for i, v := range l.All() {
		if i == 4 {
			break
		}
		fmt.Print(i, "=", v, " ")
	}
	fmt.Println(slices.Collect(l.Backward()))
	odd := func(n int) bool { return n%2 == 1 }
	squares := Map(Filter(l.Backward(), odd), func(n int) string { return fmt.Sprint(n * n) })
	fmt.Println(strings.Join(slices.Collect(squares), "+"), slices.Collect(Take(squares, 2)), slices.Collect(Take(squares, 0)) == nil)
	for n := range l.Nodes() {
		if n.Value == 5 {
			l.Remove(n)
		}
	}
	l.PushFront(0)
	fmt.Println(l.len, Reduce(l.Backward(), "", func(s string, n int) string { return fmt.Sprint(n) + s }))
	words := New[string]()
	first := words.PushBack("world")
	words.PushFront("hello")
	words.insert("there", first)
	fmt.Println(slices.Collect(words.Backward()), words.Remove(first), words.len)
	nested := New(New(1, 2), New[int](), New(3))
	total := Reduce(nested.Backward(), 0, func(n int, l *List[int]) int { return n*10 + l.len })
	fmt.Println(total)
	next, stop := iter.Pull2(l.All())
	defer stop()
	next()
	fmt.Println(next())
}
