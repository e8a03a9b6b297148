package iter

import "runtime"

// A coroutine is an iterator on a goroutine of its own. That goroutine and the one that pulls hand over to each other; never do both run.
type coroutine struct {
	waits     uint32 // which of the two waits: the runtime's number of its goroutine
	asked     bool   // next waits for a value
	delivered bool   // yield has brought it
	done      bool   // seq has ended, or was told to
	returned  bool   // seq has ended by returning
	failure   any    // what it has panicked with
}

// begin makes a goroutine that waits for its first resume. f ends it.
func begin(f func()) (waits uint32)

// resume lets the goroutine run that waits, and waits in its place.
//
//goscape:leaks waits=
func resume(waits *uint32)

// end makes the goroutine run that waits, when the calling one has ended.
//
//goscape:leaks waits=
func end(waits *uint32)

// newCoroutine makes a coroutine that will call seq.
func newCoroutine(seq func(*coroutine)) *coroutine {
	c := new(coroutine)
	c.waits = begin(func() {
		defer c.finish()
		if !c.done {
			seq(c)
		}
		c.returned = true
	})
	return c
}

// finish notes how seq has ended. It is deferred, and catches its panic, so that the goroutine ends in any case.
func (c *coroutine) finish() {
	c.failure = recover()
	c.done = true
	end(&c.waits)
}

// wanted says whether a value is: not after stop. It is called for each value that seq yields.
func (c *coroutine) wanted() bool {
	if !c.done && !c.asked {
		panic("iter.Pull: yield called again before next")
	}
	return !c.done
}

// deliver brings the value to next and waits until the next one is asked for. It says whether it is.
func (c *coroutine) deliver() bool {
	c.asked, c.delivered = false, true
	resume(&c.waits)
	return !c.done
}

// next says whether seq has yielded another value.
func (c *coroutine) next() bool {
	if c.done {
		return false
	}
	if c.asked {
		panic("iter.Pull: next called again before yield")
	}
	c.asked, c.delivered = true, false
	c.run()
	return c.delivered
}

// stop lets seq end.
func (c *coroutine) stop() {
	if !c.done {
		c.done = true
		c.run()
	}
}

// run lets seq go on until it yields or ends. What ended it, other than a return, goes on here.
func (c *coroutine) run() {
	resume(&c.waits)
	switch {
	case c.failure != nil:
		panic(c.failure)
	case c.done && !c.returned:
		runtime.Goexit()
	}
}
