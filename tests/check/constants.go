// errorcheck -e -lang=go1.19

// Constants that do not fit their types, and constant operations that have no value.

package p

const big = 1 << 100

var (
	_ int     = big // ERROR "cannot use big \(untyped int constant 1267650600228229401496703205376\) as int value in variable declaration \(overflows\)"
	_ int8    = 128 // ERROR "cannot use 128 \(untyped int constant\) as int8 value in variable declaration \(overflows\)"
	_ uint8   = -1  // ERROR "cannot use -1 \(untyped int constant\) as uint8 value in variable declaration \(overflows\)"
	_ uint8   = 300 // ERROR "cannot use 300 \(untyped int constant\) as uint8 value in variable declaration \(overflows\)"
	_ int     = 1.5 // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in variable declaration \(truncated\)"
	_ int     = 1.0
	_ float32 = 1e50 // ERROR "cannot use 1e50 \(untyped float constant 1e\+50\) as float32 value in variable declaration \(overflows\)"
	_ float32 = 1e30
	_ string  = 1          // ERROR "cannot use 1 \(untyped int constant\) as string value in variable declaration"
	_ bool    = 0          // ERROR "cannot use 0 \(untyped int constant\) as bool value in variable declaration"
	_         = big        // ERROR "cannot use big \(untyped int constant 1267650600228229401496703205376\) as int value in variable declaration \(overflows\)"
	_         = 1.5 << 2   // ERROR "invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer"
	_         = 1 << -1    // ERROR "invalid operation: negative shift count -1 \(untyped int constant\)"
	_         = 1 << 10000 // ERROR "invalid operation: invalid shift count 10000 \(untyped int constant\)"
	_         = 1.0 << 3
	_         = "a" << 1              // ERROR `invalid operation: shifted operand "a" \(untyped string constant\) must be integer`
	_         = uint8(255) + 1        // ERROR "uint8\(255\) \+ 1 \(constant 256 of type uint8\) overflows uint8"
	_         = uint8(255) + uint8(1) // ERROR "uint8\(255\) \+ uint8\(1\) \(constant 256 of type uint8\) overflows uint8"
	_         = int8(-128) - 1        // ERROR "int8\(-128\) - 1 \(constant -129 of type int8\) overflows int8"
	_         = -uint8(1)             // ERROR "-uint8\(1\) \(constant -1 of type uint8\) overflows uint8"
	_         = ^uint8(1)
	_         = ^1
	_         = int8(200) // ERROR "cannot convert 200 \(untyped int constant\) to type int8"
	_         = uint(-1)  // ERROR "cannot convert -1 \(untyped int constant\) to type uint"
	_         = int(1.5)  // ERROR "cannot convert 1\.5 \(untyped float constant\) to type int"
	_         = int(1.0)
	_         = string(65)
	_         = string(1.5)   // ERROR "cannot convert 1\.5 \(untyped float constant\) to type string"
	_         = float32(1e50) // ERROR "cannot convert 1e50 \(untyped float constant 1e\+50\) to type float32"
	_         = bool(1)       // ERROR "cannot convert 1 \(untyped int constant\) to type bool"
	_         = 1 / 0         // ERROR "invalid operation: division by zero"
	_         = 1.0 / 0       // ERROR "invalid operation: division by zero"
	_         = 1 / 0.0       // ERROR "invalid operation: division by zero"
	_         = 1 % 0         // ERROR "invalid operation: division by zero"
	_         = 'a' + 1
	_         = 'a' * 1.5
	_ rune    = 'a' * 1.5 // ERROR "cannot use 'a' \* 1\.5 \(untyped float constant 145\.5\) as rune value in variable declaration \(truncated\)"
	_         = 1i * 1i
	_ int     = 1i * 1i
	_ int     = 1i // ERROR "cannot use 1i \(untyped complex constant \(0 \+ 1i\)\) as int value in variable declaration \(truncated\)"
	_         = len("abc")
	_ [len("abc")]int
	_ [-1]int                                         // ERROR "invalid array length -1 \(untyped int constant\)"
	_ [1.5]int                                        // ERROR "array length 1\.5 \(untyped float constant\) must be integer"
	_             = 1 << 600                          // ERROR "constant shift overflow"
	_             = big * big * big * big * big * big // ERROR "constant multiplication overflow"
	_             = "foo"[1]
	_             = "foo"[3]  // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_             = "foo"[-1] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ uint        = 1 << 64   // ERROR "cannot use 1 << 64 \(untyped int constant 18446744073709551616\) as uint value in variable declaration \(overflows\)"
	_ uint64      = 1<<64 - 1
	_             = len([10]int{})
	_             = nil     // ERROR "use of untyped nil in variable declaration"
	_ interface{} = 1 << 70 // ERROR "cannot use 1 << 70 \(untyped int constant 1180591620717411303424\) as int value in variable declaration \(overflows\)"
	_ interface{} = 1 << 62
)

const (
	a    int8 = 100 * 2 // ERROR "cannot use 100 \* 2 \(untyped int constant 200\) as int8 value in constant declaration \(overflows\)"
	b         = a * 100
	c    uint = -1  // ERROR "cannot use -1 \(untyped int constant\) as uint value in constant declaration \(overflows\)"
	d         = f() // ERROR "f\(\) \(value of type int\) is not constant"
	g         = len([3]int{})
	h         = nil // ERROR "nil is not constant"
	i, j      = 1, 2
)

func f() int { return 1 }

const Huge = 1 << 1000 // ERROR "constant shift overflow"
