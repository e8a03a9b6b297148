// Package ring has circular lists.
package ring

// Ring is an element of a circular list. Each one stands for the whole list. The zero value is a ring of one element.
type Ring struct {
	next, prev *Ring
	Value      any
}

// ready makes a zero ring point to itself.
func (r *Ring) ready() *Ring {
	if r.next == nil {
		r.next = r
		r.prev = r
	}
	return r
}

// New returns a ring of n elements.
func New(n int) *Ring {
	if n <= 0 {
		return nil
	}
	r := new(Ring).ready()
	for i := 1; i < n; i++ {
		e := &Ring{prev: r.prev, next: r}
		r.prev.next = e
		r.prev = e
	}
	return r
}

// Next returns the next element.
func (r *Ring) Next() *Ring { return r.ready().next }

// Prev returns the previous element.
func (r *Ring) Prev() *Ring { return r.ready().prev }

// Move goes n elements forward, or backward if n < 0.
func (r *Ring) Move(n int) *Ring {
	r.ready()
	for ; n < 0; n++ {
		r = r.prev
	}
	for ; n > 0; n-- {
		r = r.next
	}
	return r
}

// Link puts s behind r and returns what followed r. In one ring that takes out the elements between r and s.
func (r *Ring) Link(s *Ring) *Ring {
	after := r.Next()
	if s != nil {
		last := s.Prev()
		r.next = s
		s.prev = r
		after.prev = last
		last.next = after
	}
	return after
}

// Unlink takes out the n elements that follow r and returns them.
func (r *Ring) Unlink(n int) *Ring {
	if n <= 0 {
		return nil
	}
	return r.Link(r.Move(n + 1))
}

// Len counts the elements.
func (r *Ring) Len() int {
	n := 0
	if r != nil {
		n = 1
		for p := r.Next(); p != r; p = p.next {
			n++
		}
	}
	return n
}

// Do calls f for each element's value, in order.
func (r *Ring) Do(f func(any)) {
	if r == nil {
		return
	}
	f(r.Value)
	for p := r.Next(); p != r; p = p.next {
		f(p.Value)
	}
}
