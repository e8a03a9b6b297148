package runtime

import "unsafe"

// setFinalizer returns what is wrong with the arguments.
//
//goscape:leaks obj=heap:0 finalizer=heap:0
func setFinalizer(obj any, finalizer any) string

// runFinalizer waits for an object that nothing refers to, and calls its finalizer.
func runFinalizer()

func becomeSystem()

func throw(text string)

var finalizersRun bool

// SetFinalizer has finalizer called with obj, which points to an object, in a goroutine of the runtime's own, when nothing else refers to the
// object. A nil finalizer undoes that.
func SetFinalizer(obj any, finalizer any) {
	if wrong := setFinalizer(obj, finalizer); wrong != "" {
		throw("runtime.SetFinalizer: " + wrong)
	}
	startFinalizers()
}

// startFinalizers starts the goroutine that calls finalizers and cleanups, if it does not run yet.
func startFinalizers() {
	if !finalizersRun {
		finalizersRun = true
		go runFinalizers()
	}
}

// addCleanup has f called when nothing refers any more to the object that ptr points into. It returns the cleanup's number; 0 if there is
// nothing to wait for.
//
//goscape:leaks ptr=heap:0 f=heap:0
func addCleanup(ptr unsafe.Pointer, f func()) uint64

// stopCleanup forgets a cleanup that was not queued yet.
func stopCleanup(id uint64)

// isPointer reports whether x is the pointer p.
//
//goscape:leaks x= p=
func isPointer(x any, p unsafe.Pointer) bool

// AddCleanup has cleanup called with arg, in a goroutine of the runtime's own, when nothing refers any more to the object that ptr points
// into. If arg or cleanup do, that never happens.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic("runtime.AddCleanup: ptr is nil")
	}
	if isPointer(arg, unsafe.Pointer(ptr)) {
		panic("runtime.AddCleanup: ptr is equal to arg, cleanup will never run")
	}
	startFinalizers()
	return Cleanup{addCleanup(unsafe.Pointer(ptr), func() { cleanup(arg) })}
}

// A Cleanup is a function that is called when an object is gone.
type Cleanup struct{ id uint64 }

// Stop keeps the function from being called, if the object is not gone yet.
func (c Cleanup) Stop() { stopCleanup(c.id) }

func runFinalizers() {
	becomeSystem()
	for {
		runFinalizer()
	}
}
