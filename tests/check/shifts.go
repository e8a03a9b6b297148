// errorcheck -e -lang=go1.19

// The type of an untyped constant shifted by a variable count comes from the context.

package p

const a int8 = 100

func shifts(s uint, n int, f float64) {
	var u8 uint8 = 1 << s
	var f1 float64 = 1 << s // ERROR "invalid operation: 1 << s \(shift of type float64\)"
	var f2 = 1.0 << s       // ERROR "invalid operation: 1\.0 << s \(shift of type float64\)"
	var f3 float64 = 2.0 << 3
	var i1 = 1.0<<s == 1 // ERROR "invalid operation: 1\.0 << s \(shift of type float64\)"
	var i2 = make([]int, 1.0<<s)
	var w int64 = 1.0 << 33
	var x = a<<s == 1
	var u2 uint8 = 300 << s // ERROR "300 \(untyped int constant\) overflows uint8"
	var b1 = "a" << s       // ERROR `invalid operation: shifted operand "a" \(untyped string constant\) must be integer`
	var b2 = f << s         // ERROR "invalid operation: shifted operand f \(variable of type float64\) must be integer"
	var b3 = n << f         // ERROR "invalid operation: shift count f \(variable of type float64\) must be integer"
	var b4 = n << 1.0
	var b5 = n << 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to uint"
	var b6 = n << -1  // ERROR "invalid operation: negative shift count -1 \(untyped int constant\)"
	var b7 = n << "a" // ERROR `cannot convert "a" \(untyped string constant\) to uint`
	var i interface{} = 1 << s
	var i3 interface{} = 1.0 << s // ERROR "invalid operation: 1\.0 << s \(shift of type float64\)"
	var i4 = float32(1 << s)      // ERROR "invalid operation: 1 << s \(shift of type float32\)"
	var i5 = int64(1 << s)
	var s1 = string(1 << s)   // ERROR "invalid operation: 1 << s \(shift of type string\)"
	var s2 = []int{1 << s: 1} // ERROR "index 1 << s must be integer constant"
	var s3 = []int{}[1<<s]
	var s4 = []int{}[1.0<<s]
	var c1 complex64 = 1 << s // ERROR "invalid operation: 1 << s \(shift of type complex64\)"
	var c2 = 1<<s + 1.0       // ERROR "invalid operation: 1 << s \(shift of type float64\)"
	var c3 int = 1<<s + 1.0
	var c4 int = 1<<s + 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to int"
	var c5 = 1 << s << s
	var b bool = 1<<s == 2<<s
	var b8 = 1<<s == 2.0 // ERROR "invalid operation: 1 << s \(shift of type float64\)"
	var b9 = 1.0<<s == f // ERROR "invalid operation: 1\.0 << s \(shift of type float64\)"
	_, _, _, _, _, _, _, _, _, _, _, _, _, _, _ = u8, f1, f2, f3, i1, i2, w, x, u2, b1, b2, b3, b4, b5, b6
	_, _, _, _, _, _, _, _, _, _, _, _, _, _, _ = b7, i, i3, i4, i5, s1, s2, s3, s4, c1, c2, c3, c4, c5, b
	_, _ = b8, b9
}
