package runtime

// Stack writes the trace of the calling goroutine, or of all, into buf and returns how much it wrote.
//
//goscape:leaks buf=heap:0
func Stack(buf []byte, all bool) int

// Callers fills pc with the return addresses of calls on the calling goroutine's stack and returns how many there are. 0 for skip is
// Callers itself, 1 its caller.
//
//goscape:leaks pc=
func Callers(skip int, pc []uintptr) int

// frameAt returns the function that pc lies in, or one that was inlined there: depth counts from the innermost.
func frameAt(pc uintptr, depth int) (function, file string, line int, ok bool)

// entryOf returns where the function that pc lies in begins, or 0.
func entryOf(pc uintptr) uintptr

// A Frame is a function on a stack and where it is.
type Frame struct {
	// PC lies in the call.
	PC uintptr
	// Func is nil for inlined functions.
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// Frames translates what Callers returns.
type Frames struct {
	callers []uintptr
	depth   int
}

// CallersFrames prepares the translation of what Callers returned.
func CallersFrames(callers []uintptr) *Frames { return &Frames{callers, 0} }

// Next returns the next frame, and whether there are more.
func (ci *Frames) Next() (frame Frame, more bool) {
	for len(ci.callers) > 0 {
		pc := ci.callers[0]
		function, file, line, ok := frameAt(pc-1, ci.depth)
		if !ok {
			ci.callers, ci.depth = ci.callers[1:], 0
			continue
		}
		ci.depth++
		frame = Frame{PC: pc - 1, Function: function, File: file, Line: line, Entry: entryOf(pc - 1)}
		if _, _, _, inner := frameAt(pc-1, ci.depth); !inner {
			frame.Func = &Func{function, frame.Entry}
			ci.callers, ci.depth = ci.callers[1:], 0
		}
		return frame, ci.more()
	}
	return Frame{}, false
}

func (ci *Frames) more() bool {
	for i, pc := range ci.callers {
		depth := 0
		if i == 0 {
			depth = ci.depth
		}
		if _, _, _, ok := frameAt(pc-1, depth); ok {
			return true
		}
	}
	return false
}

// A Func is a function of the running program.
type Func struct {
	name  string
	entry uintptr
}

// FuncForPC returns the function that pc lies in, or nil; of functions that were inlined there the innermost.
func FuncForPC(pc uintptr) *Func {
	entry := entryOf(pc)
	if entry == 0 {
		return nil
	}
	name, _, _, _ := frameAt(pc, 0)
	return &Func{name, entry}
}

// Name returns the function's name.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// Entry returns where the function begins.
func (f *Func) Entry() uintptr { return f.entry }

// FileLine returns where the code at pc is in the source.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, file, line, _ = frameAt(pc, 0)
	return file, line
}
