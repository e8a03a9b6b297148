// fmt: integer verbs with flags, width, precision and bases.
//
// spec: Integer literals, Numeric types
package main

import "fmt"

type Hex uint16

func (h Hex) String() string { return fmt.Sprintf("0x%04X", uint16(h)) }

func main() {
	n, neg := 1234, -42
	fmt.Printf("[%d] [%6d] [%-6d] [%06d] [%+d] [% d] [%x] [%X] [%#x] [%o] [%#o] [%O] [%b] [%c] [%q] [%U] [%#U]\n",
		n, n, n, n, n, n, n, n, n, n, n, n, 10, 0x4E16, 0x4E16, 0x4E16, 0x4E16)
	fmt.Printf("[%d] [%6d] [%-6d] [%06d] [%+d] [% d] [%x] [%#x] [%b]\n", neg, neg, neg, neg, neg, neg, neg, neg, neg)
	fmt.Printf("[%.5d] [%8.5d] [%-8.5d] [%+.3d] [%.0d] [%x]\n", n, n, neg, 7, 0, "hi")
	fmt.Printf("[%*d] [%-*d] [%.*d]\n", 8, n, 8, n, 6, n)
	fmt.Printf("[%[2]d %[1]d] [%[1]*[2]d] [%d %[1]d]\n", 5, 6)
	fmt.Printf("%d %d %d %d\n", int8(-128), uint8(255), int64(-1<<63), uint64(1<<64-1))
	fmt.Printf("%v %d %s %x %08b\n", Hex(255), Hex(255), Hex(255), Hex(255), Hex(5))
	fmt.Printf("%d %v %x\n", []int{1, -2}, [3]uint8{1, 2, 3}, []int{10, 11})
	fmt.Printf("%x %X % x %#x % #x %q\n", []byte("abc"), "xyz", "xyz", "xyz", "xyz", []byte("q\n"))
	fmt.Printf("%t %v %5t|%-7t|\n", true, false, true, false)
	fmt.Printf("%d%%|%c|%v|%d\n", 50, 'é', 'é', 'é')
	fmt.Printf("%s|%d|%!|%z\n", 5, "str", 1)
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, 2, "extra")
	fmt.Printf("%[5]d %[x]d %[1]\n", 1)
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.5, nil, 'x'), fmt.Sprintln("end", 1))
	fmt.Printf("%6.2f%%|%3c|%-3c|%03d|%+03d\n", 99.5, 'x', 'y', -5, 5)
}
