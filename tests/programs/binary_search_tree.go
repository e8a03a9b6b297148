// A binary search tree with insertion, deletion, in-order visiting by callback, and height.
//
// spec: Pointer types, Method declarations, Return statements
package main

import "fmt"

type Tree struct {
	Left, Right *Tree
	Key         int
}

func (t *Tree) Insert(k int) *Tree {
	switch {
	case t == nil:
		return &Tree{Key: k}
	case k < t.Key:
		t.Left = t.Left.Insert(k)
	case k > t.Key:
		t.Right = t.Right.Insert(k)
	}
	return t
}

func (t *Tree) Delete(k int) *Tree {
	switch {
	case t == nil:
		return nil
	case k < t.Key:
		t.Left = t.Left.Delete(k)
	case k > t.Key:
		t.Right = t.Right.Delete(k)
	case t.Left == nil:
		return t.Right
	case t.Right == nil:
		return t.Left
	default:
		m := t.Right
		for m.Left != nil {
			m = m.Left
		}
		t.Key = m.Key
		t.Right = t.Right.Delete(m.Key)
	}
	return t
}

func (t *Tree) Each(f func(int) bool) bool {
	return t == nil || t.Left.Each(f) && f(t.Key) && t.Right.Each(f)
}

func (t *Tree) Height() int {
	if t == nil {
		return 0
	}
	return 1 + max(t.Left.Height(), t.Right.Height())
}

func (t *Tree) String() string {
	if t == nil {
		return "-"
	}
	return fmt.Sprintf("(%v %d %v)", t.Left, t.Key, t.Right)
}

func main() {
	var t *Tree
	for _, k := range []int{50, 30, 70, 20, 40, 60, 80, 30} {
		t = t.Insert(k)
	}
	fmt.Println(t, t.Height())
	for _, k := range []int{20, 50, 99} {
		t = t.Delete(k)
		fmt.Println(t)
	}
	sum := 0
	done := t.Each(func(k int) bool { sum += k; return k < 60 })
	fmt.Println(sum, done)
	x := 1
	var big *Tree
	for i := 0; i < 500; i++ {
		x = x * 16807 % 2147483647
		big = big.Insert(x % 1000)
	}
	n, last, sorted := 0, -1, true
	big.Each(func(k int) bool { sorted = sorted && k > last; last = k; n++; return true })
	fmt.Println(n, sorted, big.Height())
	for i := 0; i < 1000; i++ {
		big = big.Delete(i)
	}
	fmt.Println(big == nil)
}
