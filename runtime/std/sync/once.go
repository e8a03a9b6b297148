package sync

// A Once does something once.
type Once struct {
	done bool
	m    Mutex
}

// Do calls f if it is the first call of Do; other calls wait until f has returned.
//
//goscape:leaks o=heap:0
func (o *Once) Do(f func()) {
	if !o.done {
		o.doSlow(f)
	}
}

func (o *Once) doSlow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if !o.done {
		defer o.finish()
		f()
	}
}

func (o *Once) finish() { o.done = true }

// OnceValue returns a function that calls f once and returns what it has returned. If f panics, every call panics with the same value.
func OnceValue[T any](f func() T) func() T {
	var value T
	once := OnceFunc(func() { value = f() })
	return func() T {
		once()
		return value
	}
}

// OnceValues is OnceValue for two values.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var first T1
	var second T2
	once := OnceFunc(func() { first, second = f() })
	return func() (T1, T2) {
		once()
		return first, second
	}
}

// OnceFunc returns a function that calls f once. If f panics, every call of the function panics with the same value.
func OnceFunc(f func()) func() {
	var once Once
	var value any
	returned := false
	call := func() {
		defer func() {
			if !returned {
				value = recover()
				panic(value)
			}
		}()
		f()
		f = nil
		returned = true
	}
	return func() {
		once.Do(call)
		if !returned {
			panic(value)
		}
	}
}
