// errorcheck -e -lang=go1.19

// Predeclared functions.

package p

import "unsafe"

type T struct {
	a int8
	b int64
}
type E struct {
	T
	*P
}
type P struct{ z int }

func (T) M() {}

func builtins(s []int, b []byte, str string, m map[string]int, ch chan int, r <-chan int, snd chan<- int, arr [4]int, parr *[4]int, t T, e E, c complex128, f float64, f32 float32, p *int, i interface{}, up unsafe.Pointer) {
	_ = append()       // ERROR "invalid operation: not enough arguments for append\(\) \(expected 1, found 0\)"
	_ = append(1, 2)   // ERROR "first argument to append must be a slice; have 1 \(untyped int constant\)"
	_ = append(nil, 2) // ERROR "first argument to append must be a slice; have untyped nil"
	_ = append(s, "a") // ERROR `cannot use "a" \(untyped string constant\) as int value in argument to append`
	_ = append(s, s...)
	_ = append(s, b...) // ERROR "cannot use b \(variable of type \[\]byte\) as type \[\]int in argument to append"
	_ = append(b, str...)
	_ = append(b, str)     // ERROR "cannot use str \(variable of type string\) as type byte in argument to append"
	_ = append(s, 1, s...) // ERROR "too many arguments in call to append"
	_ = append(s)
	_ = append(str, 'a')         // ERROR "first argument to append must be a slice; have str \(variable of type string\)"
	_ = append(s, 1.0, 'a', 1.5) // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in argument to append \(truncated\)"
	_ = len()                    // ERROR "invalid operation: not enough arguments for len\(\) \(expected 1, found 0\)"
	_ = len(1)                   // ERROR "invalid argument: 1 \(untyped int constant\) for len"
	_ = len(s, s)                // ERROR "invalid operation: too many arguments for len\(s, s\) \(expected 1, found 2\)"
	_ = len(m) + len(str) + len(arr) + len(parr) + len(ch) + cap(s) + cap(arr) + cap(ch)
	_ = cap(m)    // ERROR "invalid argument: m \(variable of type map\[string\]int\) for cap"
	_ = cap(str)  // ERROR "invalid argument: str \(variable of type string\) for cap"
	_ = len(p)    // ERROR "invalid argument: p \(variable of type \*int\) for len"
	_ = len(nil)  // ERROR "invalid argument: nil for len"
	_ = len(s...) // ERROR "invalid operation: invalid use of \.\.\. with built-in len"
	close(ch)
	close(r) // ERROR "invalid operation: cannot close receive-only channel r \(variable of type <-chan int\)"
	close(snd)
	close(s)      // ERROR "invalid operation: cannot close non-channel s \(variable of type \[\]int\)"
	_ = close(ch) // ERROR "close\(ch\) \(no value\) used as value"
	_ = complex(1, 2)
	_ = complex(f, f32) // ERROR "invalid operation: complex\(f, f32\) \(mismatched types float64 and float32\)"
	_ = complex(f, 1)
	_ = complex("a", 1)  // ERROR `invalid operation: complex\("a", 1\) \(mismatched types untyped string and untyped float\)`
	_ = complex(1, "a")  // ERROR `invalid operation: complex\(1, "a"\) \(mismatched types untyped float and untyped string\)`
	_ = complex(f)       // ERROR "invalid operation: not enough arguments for complex\(f\) \(expected 2, found 1\)"
	_ = complex(1, 2, 3) // ERROR "invalid operation: too many arguments for complex\(1, 2, 3\) \(expected 2, found 3\)"
	_ = complex(m, m)    // ERROR "invalid argument: arguments have type map\[string\]int, expected floating-point"
	_ = real(c) + imag(c)
	_ = real(f)   // ERROR "invalid argument: argument has type float64, expected complex type"
	_ = real("a") // ERROR "invalid argument: argument has type untyped string, expected complex type"
	_ = real(1)
	_ = imag(2i)
	copy(s, s)
	copy(b, str)
	copy(s, b)   // ERROR "invalid argument: arguments to copy s \(variable of type \[\]int\) and b \(variable of type \[\]byte\) have different element types int and byte"
	copy(arr, s) // ERROR "invalid argument: copy expects slice arguments; found arr \(variable of type \[4\]int\) and s \(variable of type \[\]int\)"
	copy(s, 1)   // ERROR "invalid argument: copy expects slice arguments; found s \(variable of type \[\]int\) and 1 \(untyped int constant\)"
	copy(str, b) // ERROR "invalid argument: copy expects slice arguments; found str \(variable of type string\) and b \(variable of type \[\]byte\)"
	copy(s)      // ERROR "invalid operation: not enough arguments for copy\(s\) \(expected 2, found 1\)"
	delete(m, "a")
	delete(m, 1)    // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to delete"
	delete(s, 1)    // ERROR "invalid argument: s \(variable of type \[\]int\) is not a map"
	delete(m)       // ERROR "invalid operation: not enough arguments for delete\(m\) \(expected 2, found 1\)"
	_ = make([]int) // ERROR "invalid operation: make\(\[\]int\) expects 2 or 3 arguments; found 1"
	_ = make([]int, 1)
	_ = make([]int, 1, 2)
	_ = make([]int, 2, 1)    // ERROR "invalid argument: length and capacity swapped"
	_ = make([]int, 1, 2, 3) // ERROR "invalid operation: make\(\[\]int, 1, 2, 3\) expects 2 or 3 arguments; found 4"
	_ = make([]int, -1)      // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make([]int, "a")     // ERROR `cannot convert "a" \(untyped string constant\) to int`
	_ = make([]int, 1.0)
	_ = make([]int, 1.5)   // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = make([]int, f)     // ERROR "invalid argument: index f \(variable of type float64\) must be integer"
	_ = make([]int, 1<<63) // ERROR "1 << 63 \(untyped int constant 9223372036854775808\) overflows int"
	_ = make(map[string]int)
	_ = make(map[string]int, 1)
	_ = make(map[string]int, 1, 2) // ERROR "invalid operation: make\(map\[string\]int, 1, 2\) expects 1 or 2 arguments; found 3"
	_ = make(chan int, -1)         // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make(int)                  // ERROR "invalid argument: cannot make int; type must be slice, map, or channel"
	_ = make(1)                    // ERROR "1 is not a type"
	_ = make([4]int, 1)            // ERROR "invalid argument: cannot make \[4\]int; type must be slice, map, or channel"
	_ = make()                     // ERROR "invalid operation: not enough arguments for make\(\) \(expected 1, found 0\)"
	_ = new(int)
	_ = new(1)        // ERROR "1 is not a type"
	_ = new()         // ERROR "invalid operation: not enough arguments for new\(\) \(expected 1, found 0\)"
	_ = new(int, int) // ERROR "invalid operation: too many arguments for new\(int, int\) \(expected 1, found 2\)"
	panic()           // ERROR "invalid operation: not enough arguments for panic\(\) \(expected 1, found 0\)"
	panic(1)
	panic(nil)
	panic(1, 2)        // ERROR "invalid operation: too many arguments for panic\(1, 2\) \(expected 1, found 2\)"
	print(1, "a", nil) // ERROR "use of untyped nil in argument to print"
	println(s, m, t)
	_ = println() // ERROR "println\(\) \(no value\) used as value"
	_ = recover()
	_ = recover(1) // ERROR "invalid operation: too many arguments for recover\(1\) \(expected 0, found 1\)"
	_ = unsafe.Sizeof(t)
	_ = unsafe.Sizeof()    // ERROR "invalid operation: not enough arguments for unsafe\.Sizeof\(\) \(expected 1, found 0\)"
	_ = unsafe.Sizeof(T)   // ERROR "T \(type\) is not an expression"
	_ = unsafe.Sizeof(nil) // ERROR "use of untyped nil in argument to unsafe\.Sizeof"
	const _ = unsafe.Sizeof(t)
	const _ = unsafe.Offsetof(t.b)
	const _ = unsafe.Offsetof(e.b)
	_ = unsafe.Offsetof(e.z) // ERROR "invalid argument: field z is embedded via a pointer in E"
	_ = unsafe.Offsetof(t)   // ERROR "invalid argument: t is not a selector expression"
	_ = unsafe.Offsetof(t.M) // ERROR "invalid argument: t\.M is a method value"
	_ = unsafe.Offsetof(t.q) // ERROR "invalid argument: T has no single field q"
	const _ = unsafe.Alignof(t.a)
	_ = unsafe.Add(up, 1)
	_ = unsafe.Add(p, 1)    // ERROR "cannot use p \(variable of type \*int\) as type unsafe\.Pointer in argument to unsafe\.Add"
	_ = unsafe.Add(up, "a") // ERROR `cannot convert "a" \(untyped string constant\) to int`
	_ = unsafe.Slice(p, 1)
	_ = unsafe.Slice(up, 1) // ERROR "invalid argument: up \(variable of type unsafe\.Pointer\) is not a pointer"
	_ = unsafe.Slice(p, -1) // ERROR "invalid argument: length -1 \(constant of type int\) must not be negative"
	_ = len                 // ERROR "len \(built-in\) must be called"
	len = 1                 // ERROR "len \(built-in\) must be called"
	x := append             // ERROR "append \(built-in\) must be called"
	_ = arr[len(arr)]       // ERROR "invalid argument: index 4 out of bounds \[0:4\]"
	_ = "abc"[len("abc")]   // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	const k = len(arr)
	const l = len(ch)           // ERROR "len\(ch\) \(value of type int\) is not constant"
	const n = len([1]int{<-ch}) // ERROR "len\(\[1\]int\{…\}\) \(value of type int\) is not constant"
	const o = len([1]chan int{})
}
