// errorcheck

// Functions whose frames have a gigabyte of variables, or of arguments and results.
package p

type large struct {
	b [1500000000]byte
}

func (x large) method() int { // ERROR "stack frame too large \(>1GB\): 0 MB locals \+ 1430 MB args"
	return 5
}

func results() (x large, i int) { // ERROR "stack frame too large \(>1GB\): 0 MB locals \+ 1430 MB args"
	return
}

func fits(x *[1<<30 - 1e6]byte) byte {
	for _, b := range *x {
		return b
	}
	return 0
}

func copies(x *[1 << 31]byte) byte { // ERROR "stack frame too large \(>1GB\): 2048 MB locals \+ 0 MB args"
	for _, b := range *x {
		return b
	}
	return 0
}

func literal(n int) int { // ERROR "stack frame too large \(>1GB\): 22888 MB locals \+ 0 MB args"
	x := [][]int{1e9: {}}
	return len(x[n])
}

var closure = func(x large) int { // ERROR "stack frame too large \(>1GB\): 0 MB locals \+ 1430 MB args"
	return len(x.b)
}

// Too large for any frame: on the heap.
func heap() int {
	var x [1 << 31]byte
	for i := range x {
		x[i] = 1
	}
	return len(x)
}

func passes() { // ERROR "stack frame too large \(>1GB\): 762 MB locals \+ 0 MB args \+ 762 MB callee"
	takes(gives(), gives())
}

//go:noinline
func takes(a, b [400e6]byte) {}

//go:noinline
func gives() (b [400e6]byte) { return }
