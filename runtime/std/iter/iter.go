// Package iter names the functions that range ranges over, and turns them around.
package iter

// Seq is an iterator: it calls yield with value after value until that returns false.
type Seq[V any] func(yield func(V) bool)

// Seq2 is an iterator over pairs.
type Seq2[K, V any] func(yield func(K, V) bool)

// Pull turns seq into a function that returns its next value, and one that stops it. One of the two has to be called until seq has ended.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	var value V
	c := newCoroutine(func(c *coroutine) {
		seq(func(v V) bool {
			if !c.wanted() {
				return false
			}
			value = v
			return c.deliver()
		})
	})
	next = func() (v V, ok bool) {
		if c.next() {
			return value, true
		}
		return v, false
	}
	return next, c.stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	var key K
	var value V
	c := newCoroutine(func(c *coroutine) {
		seq(func(k K, v V) bool {
			if !c.wanted() {
				return false
			}
			key, value = k, v
			return c.deliver()
		})
	})
	next = func() (k K, v V, ok bool) {
		if c.next() {
			return key, value, true
		}
		return k, v, false
	}
	return next, c.stop
}
