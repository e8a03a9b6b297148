// errorcheck -m -l

// byte and uint8 are one type, and so are rune and int32: both are quoted as they are written.
package p

var sink interface{}

func conversions(n int) {
	sink = byte(n)         // ERROR "byte\(n\) escapes to heap$"
	sink = uint8(n)        // ERROR "uint8\(n\) escapes to heap$"
	sink = rune(n)         // ERROR "rune\(n\) escapes to heap$"
	sink = int32(n)        // ERROR "int32\(n\) escapes to heap$"
	sink = []byte("text")  // ERROR "\(\[\]byte\)\(.text.\) escapes to heap$"
	sink = []uint8("text") // ERROR "\(\[\]uint8\)\(.text.\) escapes to heap$"
}

func made(n int) {
	sink = new(byte)                // ERROR "new\(byte\) escapes to heap$"
	sink = new(uint8)               // ERROR "new\(uint8\) escapes to heap$"
	sink = make([]rune, n)          // ERROR "make\(\[\]rune, n\) escapes to heap$"
	sink = make([]int32, n)         // ERROR "make\(\[\]int32, n\) escapes to heap$"
	sink = make(map[byte]rune)      // ERROR "make\(map\[byte\]rune\) escapes to heap$"
	sink = make(map[uint8]int32, n) // ERROR "make\(map\[uint8\]int32, n\) escapes to heap$"
	sink = make(chan uint8)
	sink = []uint8{1}       // ERROR "\[\]uint8\{\.\.\.\} escapes to heap$"
	sink = &[]byte{1}       // ERROR "&\[\]byte\{\.\.\.\} escapes to heap$" "\[\]byte\{\.\.\.\} escapes to heap$"
	sink = map[rune]uint8{} // ERROR "map\[rune\]uint8\{\} escapes to heap$"
}

func asserted(x interface{}) { // ERROR "x does not escape$"
	sink = x.(byte) + 1     // ERROR "x\.\(byte\) \+ 1 escapes to heap$"
	sink = x.(uint8) + 1    // ERROR "x\.\(uint8\) \+ 1 escapes to heap$"
	sink = recover() != nil // ERROR "\(<node RECOVERFP>\) != nil escapes to heap$"
}
