// errorcheck -e -lang=go1.19

// Operators and comparisons whose operands do not fit.

package p

type S struct{ f func() }
type MyInt int

func operators(a, b int, s, t string, f float64, c complex128, x, y bool, e error, p *int, q *string, fn func(), m map[int]int, sl []int, st S, i interface{}, ch chan int, r <-chan int, mi MyInt, arr [2]func()) {
	_ = a + s      // ERROR "invalid operation: a \+ s \(mismatched types int and string\)"
	_ = a + f      // ERROR "invalid operation: a \+ f \(mismatched types int and float64\)"
	_ = a + mi     // ERROR "invalid operation: a \+ mi \(mismatched types int and MyInt\)"
	_ = s - t      // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = x + y      // ERROR "invalid operation: operator \+ not defined on x \(variable of type bool\)"
	_ = f % f      // ERROR "invalid operation: operator % not defined on f \(variable of type float64\)"
	_ = c < c      // ERROR "invalid operation: c < c \(operator < not defined on complex128\)"
	_ = x < y      // ERROR "invalid operation: x < y \(operator < not defined on bool\)"
	_ = p < p      // ERROR "invalid operation: p < p \(operator < not defined on pointer\)"
	_ = p == q     // ERROR "invalid operation: p == q \(mismatched types \*int and \*string\)"
	_ = fn == fn   // ERROR "invalid operation: fn == fn \(func can only be compared to nil\)"
	_ = m == m     // ERROR "invalid operation: m == m \(map can only be compared to nil\)"
	_ = sl == sl   // ERROR "invalid operation: sl == sl \(slice can only be compared to nil\)"
	_ = st == st   // ERROR "invalid operation: st == st \(struct containing func\(\) cannot be compared\)"
	_ = arr == arr // ERROR "invalid operation: arr == arr \(\[2\]func\(\) cannot be compared\)"
	_ = i == fn    // ERROR "invalid operation: i == fn \(func can only be compared to nil\)"
	_ = i == 1
	_ = i == "a"
	_ = e == 1 // ERROR "cannot convert 1 \(untyped int constant\) to interface\{Error\(\) string\}"
	_ = e == nil
	_ = a == nil   // ERROR "invalid operation: a == nil \(mismatched types int and untyped nil\)"
	_ = nil == nil // ERROR "invalid operation: nil == nil \(operator == not defined on untyped nil\)"
	_ = ch == r
	_ = a && b // ERROR "invalid operation: operator && not defined on a \(variable of type int\)"
	_ = x && a // ERROR "invalid operation: x && a \(mismatched types bool and int\)"
	_ = !a     // ERROR "invalid operation: operator ! not defined on a \(variable of type int\)"
	_ = -s     // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = ^f     // ERROR "invalid operation: operator \^ not defined on f \(variable of type float64\)"
	_ = +x     // ERROR "invalid operation: operator \+ not defined on x \(variable of type bool\)"
	_ = a / 0  // ERROR "invalid operation: division by zero"
	_ = a % 0  // ERROR "invalid operation: division by zero"
	_ = f / 0
	_ = 1.5 % 2 // ERROR "invalid operation: operator % not defined on 1\.5 \(untyped float constant\)"
	_ = "a" + 1 // ERROR `invalid operation: "a" \+ 1 \(mismatched types untyped string and untyped int\)`
	_ = 1 + "a" // ERROR `invalid operation: 1 \+ "a" \(mismatched types untyped int and untyped string\)`
	_ = a &^ f  // ERROR "invalid operation: a &\^ f \(mismatched types int and float64\)"
	_ = i + i   // ERROR "invalid operation: operator \+ not defined on i \(variable of type interface\{\}\)"
	_ = i < i   // ERROR "invalid operation: i < i \(operator < not defined on interface\)"
	_ = &1      // ERROR "invalid operation: cannot take address of 1 \(untyped int constant\)"
	_ = &a == &b
	_ = &f
	_ = *a    // ERROR "invalid operation: cannot indirect a \(variable of type int\)"
	_ = *nil  // ERROR "invalid operation: cannot indirect nil"
	_ = <-a   // ERROR "invalid operation: cannot receive from non-channel a \(variable of type int\)"
	_ = <-nil // ERROR "invalid operation: cannot receive from non-channel nil"
	var snd chan<- int
	_ = <-snd    // ERROR "invalid operation: cannot receive from send-only channel snd \(variable of type chan<- int\)"
	_ = a == 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = a == "x" // ERROR `invalid operation: a == "x" \(mismatched types int and untyped string\)`
	_ = s == 'x' // ERROR "invalid operation: s == 'x' \(mismatched types string and untyped rune\)"
	_ = f == 1
	_ = f == 'a'
	_ = mi == 1.0
	_ = mi == 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to int"
	a += s        // ERROR "invalid operation: a \+= s \(mismatched types int and string\)"
	a += 1.5      // ERROR "1\.5 \(untyped float constant\) truncated to int"
	s += 1        // ERROR "invalid operation: s \+= 1 \(mismatched types string and untyped int\)"
	s -= "a"      // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	a <<= f       // ERROR "invalid operation: shift count f \(variable of type float64\) must be integer"
	a <<= 2.0
	x++ // ERROR "invalid operation: x\+\+ \(non-numeric type bool\)"
	s-- // ERROR "invalid operation: s-- \(non-numeric type string\)"
	a++
}
