// errorcheck -e -lang=go1.19

// Index and slice expressions.

package p

type Arr [3]int

func arr() [3]int { return [3]int{} }

func indices(a [3]int, p *[3]int, s []int, str string, m map[string]int, i int, f float64, u8 uint8, n *int, st struct{}, mm map[interface{}]int, fn func()) {
	_ = a[3]  // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = a[-1] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = a[1.0]
	_ = a[1.5] // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = a["a"] // ERROR `cannot convert "a" \(untyped string constant\) to int`
	_ = a[f]   // ERROR "invalid argument: index f \(variable of type float64\) must be integer"
	_ = a[u8]
	_ = a[nil] // ERROR "cannot convert nil to int"
	_ = p[3]   // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = p[2]
	_ = s[-1]    // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = s[1<<63] // ERROR "1 << 63 \(untyped int constant 9223372036854775808\) overflows int"
	_ = s[1e3]
	_ = str["a"] // ERROR `cannot convert "a" \(untyped string constant\) to int`
	_ = "abc"[5] // ERROR "invalid argument: index 5 out of bounds \[0:3\]"
	str[0] = 'a' // ERROR "cannot assign to str\[0\] \(value of type byte\)"
	_ = &str[0]  // ERROR "invalid operation: cannot take address of str\[0\] \(value of type byte\)"
	_ = m[1]     // ERROR "cannot use 1 \(untyped int constant\) as string value in map index"
	_ = m["a"]
	_ = &m["a"] // ERROR `invalid operation: cannot take address of m\["a"\] \(map index expression of type int\)`
	_ = n[0]    // ERROR "invalid operation: cannot index n \(variable of type \*int\)"
	_ = i[0]    // ERROR "invalid operation: cannot index i \(variable of type int\)"
	_ = st[0]   // ERROR "invalid operation: cannot index st \(variable of type struct\{\}\)"
	_ = fn[0]   // ERROR "invalid operation: cannot index fn \(variable of type func\(\)\)"
	_ = nil[0]  // ERROR "invalid operation: cannot index nil"
	_ = mm[fn]
	_ = mm[s]
	_ = a[1:5] // ERROR "invalid argument: index 5 out of bounds \[0:4\]"
	_ = a[2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = a[:]
	_ = arr()[:] // ERROR "invalid operation: arr\(\) \(value of type \[3\]int\) \(slice of unaddressable value\)"
	_ = arr()[0]
	arr()[0] = 1 // ERROR "cannot assign to arr\(\)\[0\] \(value of type int\)"
	_ = s[1:2:3]
	_ = s[3:2:1]   // ERROR "invalid slice indices: 2 < 3"
	_ = s[:2:1]    // ERROR "invalid slice indices: 1 < 2"
	_ = str[1:2:3] // ERROR "invalid operation: 3-index slice of string"
	_ = str[1:]
	_ = "abc"[1:5] // ERROR "invalid argument: index 5 out of bounds \[0:4\]"
	_ = "abc"[2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = m[1:2]     // ERROR "invalid operation: cannot slice m \(variable of type map\[string\]int\)"
	_ = i[:]       // ERROR "invalid operation: cannot slice i \(variable of type int\)"
	_ = s["a":]    // ERROR `cannot convert "a" \(untyped string constant\) to int`
	_ = s[:f]      // ERROR "invalid argument: index f \(variable of type float64\) must be integer"
	_ = s[-1:]     // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = p[1:3]
	_ = p[1:4]      // ERROR "invalid argument: index 4 out of bounds \[0:4\]"
	_ = [3]int{}[:] // ERROR "invalid operation: \[3\]int\{\} \(value of type \[3\]int\) \(slice of unaddressable value\)"
	_ = (&[3]int{})[:]
	_ = Arr{}[1]
	_ = Arr{}[4] // ERROR "invalid argument: index 4 out of bounds \[0:3\]"
	_ = a[i]
	_ = a[i:1]
	_ = undefined[x]               // ERROR "undefined: undefined" "undefined: x"
	a[0], s[0], m["a"] = 1, "a", 2 // ERROR `cannot use "a" \(untyped string constant\) as int value in assignment`
	v, ok := m["a"]
	v, ok = s[0] // ERROR "assignment mismatch: 2 variables but 1 value"
	_, _ = v, ok
	_ = int[0] // ERROR "int is not a generic type"
}
