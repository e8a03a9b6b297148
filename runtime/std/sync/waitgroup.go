package sync

// A WaitGroup waits for goroutines to finish: a counter of those that have not.
type WaitGroup struct {
	count   int32
	waiters uint32
	sema    uint32
}

// Add adds delta, which may be negative, to the counter. When that makes it 0 those who wait go on.
//
//goscape:leaks wg=heap:0
func (wg *WaitGroup) Add(delta int) {
	wg.count += int32(delta)
	if wg.count < 0 {
		panic("sync: negative WaitGroup counter")
	}
	if wg.count == 0 {
		wg.release()
	}
}

func (wg *WaitGroup) release() {
	for ; wg.waiters > 0; wg.waiters-- {
		semrelease(&wg.sema, true)
	}
}

// Done takes 1 from the counter.
//
//goscape:leaks wg=heap:0
func (wg *WaitGroup) Done() { wg.Add(-1) }

// Wait waits until the counter is 0.
//
//goscape:leaks wg=heap:0
func (wg *WaitGroup) Wait() {
	if wg.count != 0 {
		wg.waiters++
		semacquire(&wg.sema, false)
	}
}

// Go calls f in a goroutine that counts.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer wg.Done()
		f()
	}()
}
