// Generic functions and containers: sums, maps, a heap, quicksort, a stack.
package main

import "fmt"

type Num interface{ ~int | ~float64 }

func Sum[T Num](xs []T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

func Map[A, B any](xs []A, f func(A) B) []B {
	out := make([]B, len(xs))
	for i, x := range xs {
		out[i] = f(x)
	}
	return out
}

type Heap[T any] struct {
	xs   []T
	less func(a, b T) bool
}

func (h *Heap[T]) Push(x T) {
	h.xs = append(h.xs, x)
	i := len(h.xs) - 1
	for i > 0 {
		p := (i - 1) / 2
		if !h.less(h.xs[i], h.xs[p]) {
			break
		}
		h.xs[i], h.xs[p] = h.xs[p], h.xs[i]
		i = p
	}
}
func (h *Heap[T]) Pop() T {
	x := h.xs[0]
	n := len(h.xs) - 1
	h.xs[0] = h.xs[n]
	h.xs = h.xs[:n]
	i := 0
	for {
		c := 2*i + 1
		if c >= n {
			break
		}
		if c+1 < n && h.less(h.xs[c+1], h.xs[c]) {
			c++
		}
		if !h.less(h.xs[c], h.xs[i]) {
			break
		}
		h.xs[i], h.xs[c] = h.xs[c], h.xs[i]
		i = c
	}
	return x
}

type Ord interface{ ~int | ~string }

func QSort[T Ord](a []T) {
	if len(a) < 2 {
		return
	}
	p := a[len(a)/2]
	i, j := 0, len(a)-1
	for i <= j {
		for a[i] < p {
			i++
		}
		for a[j] > p {
			j--
		}
		if i <= j {
			a[i], a[j] = a[j], a[i]
			i++
			j--
		}
	}
	QSort(a[:j+1])
	QSort(a[i:])
}

type Stack[T any] struct{ s []T }

func (s *Stack[T]) Push(x T) { s.s = append(s.s, x) }
func (s *Stack[T]) Pop() T   { x := s.s[len(s.s)-1]; s.s = s.s[:len(s.s)-1]; return x }

func main() {
	xs := make([]int, 1<<16)
	t := 0
	for r := 0; r < 200; r++ {
		for i := range xs {
			xs[i] = (i*7919 + r) & 0xffff
		}
		t += Sum(xs)
		ys := Map(xs, func(i int) float64 { return float64(i) * 0.5 })
		t += int(Sum(ys))
		if r%4 == 0 {
			QSort(xs)
		}
	}
	h := Heap[int]{less: func(a, b int) bool { return a < b }}
	for i := 0; i < 1000000; i++ {
		h.Push((i * 7919) % 1000003)
	}
	for i := 0; i < 1000000; i++ {
		t += h.Pop() * (i & 1)
	}
	var s Stack[int]
	for r := 0; r < 50; r++ {
		for i := 0; i < 100000; i++ {
			s.Push(i)
		}
		for i := 0; i < 100000; i++ {
			t += s.Pop()
		}
	}
	fmt.Println(t)
}
