// Package sync lets goroutines wait for each other. They take turns on one thread, so these types are plain data; a goroutine
// that must wait does so at a semaphore of the runtime.
package sync

// semacquire takes 1 from *addr, waiting in line until that leaves no less than 0; first waits at the head of the line. It says
// whether the goroutine that woke this one has handed over what the semaphore guards.
//
//goscape:leaks addr=
func semacquire(addr *uint32, first bool) (handedOver bool)

// semrelease wakes the first in line at addr, or adds 1.
//
//goscape:leaks addr=
func semrelease(addr *uint32, handOver bool)

// fatal ends the program with an error that cannot be recovered.
//
//goscape:leaks text=
func fatal(text string)

// A Locker can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// A Mutex is a lock for one holder. Its zero value is unlocked.
//
// An Unlock wakes the first in line, but whoever comes first takes the lock: without waiting, a goroutine may lock and unlock as often as it
// likes. A goroutine that was woken in vain goes back to the head of the line, and the next Unlock hands the lock over.
type Mutex struct {
	state int32
	sema  uint32
}

const (
	mutexLocked = 1 << iota
	// mutexWoken: one of the line was woken and has not locked yet.
	mutexWoken
	// mutexStarving: one was woken in vain.
	mutexStarving
	// mutexWaiter counts the line.
	mutexWaiter
)

// Lock locks m, waiting until it is unlocked.
//
//goscape:leaks m=heap:0
func (m *Mutex) Lock() {
	if m.state == 0 {
		m.state = mutexLocked
		return
	}
	m.lockSlow()
}

func (m *Mutex) lockSlow() {
	woken := false
	for {
		if woken {
			m.state &^= mutexWoken
		}
		if m.state&mutexLocked == 0 {
			m.state |= mutexLocked
			return
		}
		if woken {
			m.state |= mutexStarving
		}
		m.state += mutexWaiter
		if semacquire(&m.sema, woken) {
			return
		}
		woken = true
	}
}

// TryLock locks m if that needs no waiting, and says whether it did.
//
//goscape:leaks m=heap:0
func (m *Mutex) TryLock() bool {
	if m.state&(mutexLocked|mutexStarving) != 0 {
		return false
	}
	m.state |= mutexLocked
	return true
}

// Unlock unlocks m, which may have been locked by another goroutine.
//
//goscape:leaks m=heap:0
func (m *Mutex) Unlock() {
	if m.state == mutexLocked {
		m.state = 0
		return
	}
	m.unlockSlow()
}

func (m *Mutex) unlockSlow() {
	switch {
	case m.state&mutexLocked == 0:
		fatal("sync: unlock of unlocked mutex")
	case m.state&mutexStarving != 0:
		m.state &^= mutexStarving
		m.state -= mutexWaiter
		semrelease(&m.sema, true)
	default:
		m.state &^= mutexLocked
		if m.state >= mutexWaiter && m.state&mutexWoken == 0 {
			m.state |= mutexWoken
			m.state -= mutexWaiter
			semrelease(&m.sema, false)
		}
	}
}

// A RWMutex is a lock for any number of readers or one writer. A writer that waits keeps new readers out.
type RWMutex struct {
	w         Mutex // held by the writer
	writerSem uint32
	readerSem uint32
	// readers hold the lock; blocked ones wait for the writer.
	readers int32
	// blocked: twice their number, plus 1 if there is a writer, waiting or not.
	blocked int32
}

// RLock locks rw for reading.
//
//goscape:leaks rw=heap:0
func (rw *RWMutex) RLock() {
	if rw.blocked&1 == 0 {
		rw.readers++
		return
	}
	rw.blocked += 2
	semacquire(&rw.readerSem, false)
}

// TryRLock locks rw for reading if that needs no waiting, and says whether it did.
//
//goscape:leaks rw=heap:0
func (rw *RWMutex) TryRLock() bool {
	if rw.blocked&1 != 0 {
		return false
	}
	rw.readers++
	return true
}

// RUnlock undoes one RLock.
//
//goscape:leaks rw=heap:0
func (rw *RWMutex) RUnlock() {
	if rw.readers <= 0 {
		fatal("sync: RUnlock of unlocked RWMutex")
	}
	rw.readers--
	if rw.readers == 0 && rw.blocked&1 != 0 {
		semrelease(&rw.writerSem, true)
	}
}

// Lock locks rw for writing.
//
//goscape:leaks rw=heap:0
func (rw *RWMutex) Lock() {
	rw.w.Lock()
	rw.blocked |= 1
	if rw.readers > 0 {
		semacquire(&rw.writerSem, false)
	}
}

// TryLock locks rw for writing if that needs no waiting, and says whether it did.
//
//goscape:leaks rw=heap:0
func (rw *RWMutex) TryLock() bool {
	if rw.readers > 0 || !rw.w.TryLock() {
		return false
	}
	rw.blocked |= 1
	return true
}

// Unlock unlocks rw for writing.
//
//goscape:leaks rw=heap:0
func (rw *RWMutex) Unlock() {
	if rw.blocked&1 == 0 {
		fatal("sync: Unlock of unlocked RWMutex")
	}
	n := rw.blocked >> 1
	rw.blocked = 0
	rw.readers = n
	for ; n > 0; n-- {
		semrelease(&rw.readerSem, true)
	}
	rw.w.Unlock()
}

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }

// RLocker returns a Locker that locks rw for reading.
func (rw *RWMutex) RLocker() Locker { return (*rlocker)(rw) }
