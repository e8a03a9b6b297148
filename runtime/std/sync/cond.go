package sync

// A Cond lets goroutines wait for, and announce, that something has happened.
type Cond struct {
	// L is held while the condition is looked at or changed.
	L       Locker
	waiters uint32
	sema    uint32
}

// condWait is semacquire for those who wait for a condition.
//
//goscape:leaks addr=
func condWait(addr *uint32)

// NewCond returns a Cond with this lock.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

// Wait unlocks c.L, waits until it is woken, and locks c.L.
//
//goscape:leaks c=heap:0
func (c *Cond) Wait() {
	c.waiters++
	c.L.Unlock()
	condWait(&c.sema)
	c.L.Lock()
}

// Signal wakes one goroutine, if any waits: the one that has waited longest.
//
//goscape:leaks c=heap:0
func (c *Cond) Signal() {
	if c.waiters > 0 {
		c.waiters--
		semrelease(&c.sema, true)
	}
}

// Broadcast wakes all goroutines that wait.
//
//goscape:leaks c=heap:0
func (c *Cond) Broadcast() {
	for c.waiters > 0 {
		c.Signal()
	}
}
