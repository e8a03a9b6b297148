// Pointers: linked lists, pointer to pointer, swapping, returning addresses of locals, pointers into arrays and structs.
//
// spec: Pointer types, Address operators, Allocation
package main

import "fmt"

type List struct {
	head *item
	size int
}

type item struct {
	val  int
	next *item
}

func (l *List) Push(v int) {
	l.head = &item{v, l.head}
	l.size++
}

// Remove unlinks by walking pointers to links.
func (l *List) Remove(v int) bool {
	for link := &l.head; *link != nil; link = &(*link).next {
		if (*link).val == v {
			*link = (*link).next
			l.size--
			return true
		}
	}
	return false
}

func (l *List) InsertSorted(v int) {
	link := &l.head
	for *link != nil && (*link).val < v {
		link = &(*link).next
	}
	*link = &item{val: v, next: *link}
	l.size++
}

func (l *List) Reverse() {
	var prev *item
	for cur := l.head; cur != nil; {
		cur.next, prev, cur = prev, cur, cur.next
	}
	l.head = prev
}

func (l *List) String() string {
	s := fmt.Sprint(l.size, ":")
	for it := l.head; it != nil; it = it.next {
		s += fmt.Sprint(" ", it.val)
	}
	return s
}

func hasCycle(head *item) bool {
	for slow, fast := head, head; fast != nil && fast.next != nil; {
		slow, fast = slow.next, fast.next.next
		if slow == fast {
			return true
		}
	}
	return false
}

func newInt(v int) *int { return &v }

func swap(a, b *int) { *a, *b = *b, *a }

func main() {
	l := &List{}
	for _, v := range []int{5, 1, 4, 2, 3} {
		l.InsertSorted(v)
	}
	fmt.Println(l)
	fmt.Println(l.Remove(3), l.Remove(1), l.Remove(42), l)
	l.Push(100)
	l.Reverse()
	fmt.Println(l, hasCycle(l.head))
	last := l.head
	for last.next != nil {
		last = last.next
	}
	last.next = l.head.next
	fmt.Println(hasCycle(l.head))

	a, b := newInt(1), newInt(2)
	swap(a, b)
	pp := &a
	**pp += 10
	*pp = b
	fmt.Println(*a, *b, a == b, *pp == b)

	arr := [5]int{10, 20, 30, 40, 50}
	mid := &arr[2]
	*mid++
	view := arr[1:4]
	view[1] *= 2
	fmt.Println(*mid, arr)
	type inner struct{ x, y int }
	type outer struct {
		in  inner
		ptr *inner
	}
	o := outer{in: inner{1, 2}}
	o.ptr = &o.in
	c := o
	c.ptr.x = 99
	py := &c.in.y
	*py = 77
	fmt.Println(o.in, c.in, o.ptr == c.ptr, c.ptr == &c.in)
	z := new(struct{ n [3]int })
	z.n[1]++
	fmt.Println(*z, *new(string) == "")
}
