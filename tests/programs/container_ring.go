// container/ring: linking, unlinking, moving averages and round-robin scheduling.
//
// spec: Pointer types, Function literals
package main

import (
	"container/ring"
	"fmt"
)

type window struct {
	r   *ring.Ring
	sum float64
	n   int
}

func newWindow(size int) *window { return &window{r: ring.New(size)} }

func (w *window) add(x float64) float64 {
	if old, ok := w.r.Value.(float64); ok {
		w.sum -= old
	} else {
		w.n++
	}
	w.r.Value = x
	w.sum += x
	w.r = w.r.Next()
	return w.sum / float64(w.n)
}

func values(r *ring.Ring) (out []interface{}) {
	r.Do(func(v interface{}) { out = append(out, v) })
	return
}

type task struct {
	name string
	left int
}

func schedule(tasks ...*task) (trace string) {
	r := ring.New(len(tasks))
	for _, t := range tasks {
		r.Value = t
		r = r.Next()
	}
	for n := r.Len(); n > 0; {
		t := r.Value.(*task)
		trace += t.name
		if t.left--; t.left == 0 {
			if n--; n > 0 {
				r = r.Prev()
				r.Unlink(1)
			}
		}
		r = r.Next()
	}
	return
}

func main() {
	r := ring.New(5)
	for i := 0; i < r.Len(); i++ {
		r.Value = i
		r = r.Next()
	}
	fmt.Println(values(r), values(r.Move(2)), r.Prev().Value, r.Move(-2).Value)
	gone := r.Unlink(2)
	fmt.Println(values(r), values(gone), r.Len(), gone.Len())
	s := ring.New(2)
	s.Value, s.Next().Value = "a", "b"
	r.Link(s)
	fmt.Println(values(r), r.Len())
	w := newWindow(3)
	for _, x := range []float64{3, 6, 9, 12, 0} {
		fmt.Print(w.add(x), " ")
	}
	fmt.Println()
	fmt.Println(schedule(&task{"A", 3}, &task{"B", 1}, &task{"C", 4}))
	var nilRing *ring.Ring
	fmt.Println(nilRing.Len(), ring.New(0) == nil)
	var zero ring.Ring
	fmt.Println(zero.Len(), zero.Next() == &zero)
}
