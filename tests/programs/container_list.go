// container/list: pushing, inserting, moving, removing while walking, splicing lists.
//
// spec: For statements with for clause, Pointer types
package main

import (
	"container/list"
	"fmt"
)

func show(l *list.List) {
	fmt.Print(l.Len(), ":")
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(" ", e.Value)
	}
	fmt.Println()
}

func josephus(n, k int) (order []int) {
	l := list.New()
	for i := 1; i <= n; i++ {
		l.PushBack(i)
	}
	for e := l.Front(); l.Len() > 0; {
		for i := 1; i < k; i++ {
			if e = e.Next(); e == nil {
				e = l.Front()
			}
		}
		next := e.Next()
		order = append(order, l.Remove(e).(int))
		if e = next; e == nil {
			e = l.Front()
		}
	}
	return
}

func main() {
	l := list.New()
	e4 := l.PushBack(4)
	e1 := l.PushFront(1)
	l.InsertBefore(3, e4)
	l.InsertAfter(2, e1)
	show(l)
	l.MoveToFront(e4)
	l.MoveToBack(e1)
	show(l)
	l.MoveBefore(e1, e4)
	l.MoveAfter(e4, l.Back())
	show(l)
	for e := l.Front(); e != nil; {
		next := e.Next()
		if e.Value.(int)%2 == 0 {
			l.Remove(e)
		}
		e = next
	}
	show(l)
	other := list.New()
	other.PushBack("x")
	other.PushBack("y")
	l.PushBackList(other)
	l.PushFrontList(other)
	l.PushBackList(l)
	show(l)
	fmt.Println(l.Front().Prev() == nil, l.Back().Value, e4.Next() == nil, l.InsertAfter(9, e4) == nil)
	other.Init()
	show(other)
	var zero list.List
	zero.PushBack(1.5)
	show(&zero)
	for e := l.Back(); e != nil; e = e.Prev() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println()
	fmt.Println(josephus(7, 3), josephus(10, 2))
}
