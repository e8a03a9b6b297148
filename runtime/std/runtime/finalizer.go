package runtime

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
	if !finalizersRun {
		finalizersRun = true
		go runFinalizers()
	}
}

func runFinalizers() {
	becomeSystem()
	for {
		runFinalizer()
	}
}
