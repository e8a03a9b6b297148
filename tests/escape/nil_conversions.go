// errorcheck -m -l -lang=go1.19

package p

// A converted nil is quoted with its type.

type P []int

var sink any

func conversions() {
	sink = []int(nil)     // ERROR "\(\[\]int\)\(nil\) escapes to heap$"
	sink = P(nil)         // ERROR "P\(nil\) escapes to heap$"
	sink = *(**int)(nil)
	sink = any(nil)
	sink = [2]any{nil, (*int)(nil)} // ERROR "\[2\]any\{\.\.\.\} escapes to heap$"
	sink = append([]byte(nil), 1) // ERROR "append\(\(\[\]byte\)\(nil\), 1\) escapes to heap$"
}
