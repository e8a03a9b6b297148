package time

// A timer is something that happens at a time, perhaps again and again. The active ones are in a heap; one goroutine of this package
// sleeps until the earliest and makes it happen.
type timer struct {
	when   int64 // by the monotonic clock
	period int64 // 0 if it happens once
	seq    uint64
	index  int // in timers, from 1; 0 if it is not active
	f      func()
	c      chan Time
}

var (
	// timers is a binary heap by when, then seq.
	timers    []*timer
	timerSeq  uint64
	timersRun bool
)

// becomeSystem says that the calling goroutine is none of the program's.
func becomeSystem()

// waitTimers waits until when, or for ever if that is 0, or as setWake says meanwhile.
func waitTimers(when int64)

// setWake changes the time until which waitTimers waits; 0 is for ever.
func setWake(when int64)

func monotonicNow() int64 {
	_, _, mono := now()
	return mono
}

// whenAfter is the reading of the clock after d.
func whenAfter(d Duration) int64 {
	if d <= 0 {
		return monotonicNow()
	}
	if t := monotonicNow() + int64(d); t > 0 {
		return t
	}
	return 1<<63 - 1
}

func (t *timer) before(u *timer) bool {
	return t.when < u.when || t.when == u.when && t.seq < u.seq
}

func place(i int, t *timer) {
	timers[i] = t
	t.index = i + 1
}

func siftUp(i int) {
	t := timers[i]
	for i > 0 {
		parent := (i - 1) / 2
		if !t.before(timers[parent]) {
			break
		}
		place(i, timers[parent])
		i = parent
	}
	place(i, t)
}

func siftDown(i int) {
	t := timers[i]
	for {
		child := 2*i + 1
		if child >= len(timers) {
			break
		}
		if child+1 < len(timers) && timers[child+1].before(timers[child]) {
			child++
		}
		if !timers[child].before(t) {
			break
		}
		place(i, timers[child])
		i = child
	}
	place(i, t)
}

// start makes t active.
func (t *timer) start(when int64) {
	t.when = when
	timerSeq++
	t.seq = timerSeq
	timers = append(timers, t)
	t.index = len(timers)
	siftUp(len(timers) - 1)
	if !timersRun {
		timersRun = true
		go runTimers()
	} else if timers[0] == t {
		setWake(t.when)
	}
}

// stop makes t inactive, takes back a time that nobody has received, and says whether it did either.
func (t *timer) stop() bool {
	active := t.remove()
	if t.c != nil {
		select {
		case <-t.c:
			active = true
		default:
		}
	}
	return active
}

func (t *timer) remove() bool {
	if t.index == 0 {
		return false
	}
	i, last := t.index-1, len(timers)-1
	t.index = 0
	moved := timers[last]
	timers[last] = nil
	timers = timers[:last]
	if i != last {
		place(i, moved)
		siftUp(i)
		siftDown(moved.index - 1)
	}
	if i == 0 {
		setWake(nextTimer())
	}
	return true
}

func nextTimer() int64 {
	if len(timers) == 0 {
		return 0
	}
	return timers[0].when
}

// fire makes the first timer happen.
func fire(t *timer, now int64) {
	if t.period > 0 {
		t.when += t.period * (1 + (now-t.when)/t.period)
		siftDown(0)
	} else {
		t.remove()
	}
	if t.c == nil {
		go t.f()
		return
	}
	select {
	case t.c <- Now():
	default:
	}
}

// runTimers is the goroutine that makes timers happen.
func runTimers() {
	becomeSystem()
	for {
		for len(timers) > 0 {
			now := monotonicNow()
			if timers[0].when > now {
				break
			}
			fire(timers[0], now)
		}
		waitTimers(nextTimer())
	}
}

// A Timer sends the time on C once, or calls a function, when its span has passed.
type Timer struct {
	C <-chan Time
	t *timer
}

// hideBuffer makes a channel with room for one look unbuffered.
func hideBuffer(c chan Time)

// NewTimer returns a Timer that sends the time after d.
func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	hideBuffer(c)
	t := &Timer{c, &timer{c: c}}
	t.t.start(whenAfter(d))
	return t
}

// AfterFunc calls f in a goroutine of its own after d.
func AfterFunc(d Duration, f func()) *Timer {
	t := &Timer{nil, &timer{f: f}}
	t.t.start(whenAfter(d))
	return t
}

// Stop keeps the Timer from happening; it says no if that has happened or was stopped before. Nothing is received from C afterwards.
//
//goscape:leaks t=heap:0
func (t *Timer) Stop() bool {
	if t.t == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return t.t.stop()
}

// Reset makes the Timer happen after d instead, and says whether it was still to happen.
//
//goscape:leaks t=heap:0
func (t *Timer) Reset(d Duration) bool {
	if t.t == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	active := t.t.stop()
	t.t.start(whenAfter(d))
	return active
}

// After returns a channel that gets the time after d.
func After(d Duration) <-chan Time { return NewTimer(d).C }
