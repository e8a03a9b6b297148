package time

// A Ticker sends the time on C again and again, leaving out what a slow receiver misses.
type Ticker struct {
	C <-chan Time
	t *timer
}

// NewTicker returns a Ticker with this period.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := make(chan Time, 1)
	hideBuffer(c)
	t := &Ticker{c, &timer{c: c, period: int64(d)}}
	t.t.start(whenAfter(d))
	return t
}

// Stop ends the ticks. C is not closed.
//
//goscape:leaks t=heap:0
func (t *Ticker) Stop() {
	if t.t != nil {
		t.t.stop()
	}
}

// Reset changes the period; the next tick is after d.
//
//goscape:leaks t=heap:0
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.t == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	t.t.stop()
	t.t.period = int64(d)
	t.t.start(whenAfter(d))
}

// Tick returns the channel of a Ticker that is never stopped; nil if d is not positive.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
