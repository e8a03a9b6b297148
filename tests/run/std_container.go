// run

// Packages container/list, container/heap and container/ring.

package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
)

type intHeap []int

func (h intHeap) Len() int           { return len(h) }
func (h intHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h intHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *intHeap) Push(x any)        { *h = append(*h, x.(int)) }
func (h *intHeap) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

func show(l *list.List) {
	fmt.Print(l.Len(), " [")
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Print("] [")
	for e := l.Back(); e != nil; e = e.Prev() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println("]")
}

func main() {
	var l list.List
	show(&l)
	fmt.Println(l.Front(), l.Back())
	b := l.PushBack("b")
	a := l.PushFront("a")
	d := l.PushBack("d")
	c := l.InsertBefore("c", d)
	l.InsertAfter(3.5, b)
	show(&l)
	l.MoveToFront(d)
	l.MoveToBack(a)
	l.MoveBefore(c, d)
	l.MoveAfter(b, a)
	l.MoveBefore(c, c)
	show(&l)
	fmt.Println(l.Remove(c), l.Remove(c), c.Next() == nil, c.Prev() == nil)
	other := list.New()
	other.PushBack(1)
	other.PushBack(2)
	other.MoveToFront(a)
	fmt.Println(other.InsertAfter(9, a), other.InsertBefore(9, a), other.Remove(a))
	l.PushBackList(other)
	l.PushFrontList(other)
	other.PushBackList(other)
	other.PushFrontList(other)
	show(&l)
	show(other)
	l.Init()
	show(&l)

	h := &intHeap{9, 4, 7, 1, 8, 2, 2, 5}
	heap.Init(h)
	fmt.Println(*h)
	heap.Push(h, 3)
	heap.Push(h, 0)
	fmt.Println(*h)
	(*h)[3] = 10
	heap.Fix(h, 3)
	(*h)[5] = -1
	heap.Fix(h, 5)
	fmt.Println(*h)
	fmt.Println(heap.Remove(h, 4), heap.Remove(h, 0), heap.Remove(h, h.Len()-1), *h)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()

	r := ring.New(5)
	for i := 0; i < r.Len(); i++ {
		r.Value = i
		r = r.Next()
	}
	print1 := func(r *ring.Ring) {
		r.Do(func(x any) { fmt.Print(x, " ") })
		fmt.Println(r.Len())
	}
	print1(r)
	print1(r.Move(2))
	print1(r.Move(-1))
	print1(r.Prev())
	print1(r.Unlink(2))
	print1(r)
	s := ring.New(2)
	s.Value = "x"
	s.Next().Value = "y"
	print1(r.Link(s))
	print1(r)
	print1(r.Link(r.Move(3)))
	print1(r)
	var zero ring.Ring
	fmt.Println(zero.Len(), zero.Next() == &zero, ring.New(0) == nil)
	var none *ring.Ring
	none.Do(func(any) { fmt.Println("none") })
	fmt.Println(none.Len(), zero.Unlink(0) == nil, zero.Link(nil) == &zero)
}

// Output:
// 0 [] []
// <nil> <nil>
// 5 [a b 3.5 c d ] [d c 3.5 b a ]
// 5 [c d 3.5 a b ] [b a 3.5 d c ]
// c c true true
// <nil> <nil> a
// 8 [1 2 d 3.5 a b 1 2 ] [2 1 b a 3.5 d 2 1 ]
// 8 [1 2 1 2 1 2 1 2 ] [2 1 2 1 2 1 2 1 ]
// 0 [] []
// [1 4 2 5 8 7 2 9]
// [0 1 2 4 3 7 2 9 5 8]
// [-1 1 0 5 3 2 2 9 10 8]
// 3 -1 9 [0 1 2 5 8 10 2]
// 0 1 2 2 5 8 10
// 0 1 2 3 4 5
// 2 3 4 0 1 5
// 4 0 1 2 3 5
// 4 0 1 2 3 5
// 1 2 2
// 0 3 4 3
// 3 4 0 x y 5
// 0 x y 3 4 5
// x y 2
// 0 3 4 3
// 1 true true
// 0 true true
