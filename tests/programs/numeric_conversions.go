// Conversions among numeric types: truncation, sign extension, float to integer, constants.
//
// spec: Conversions between numeric types, Representability, Integer literals
package main

import "fmt"

type Meters float64
type Feet float64

func (m Meters) Feet() Feet { return Feet(m * 3.28084) }

func checksum(data []int) uint8 {
	var sum uint16
	for _, d := range data {
		sum += uint16(uint8(d))
		sum = sum&0xff + sum>>8
	}
	return ^uint8(sum)
}

func main() {
	big := int64(0x123456789abcdef0)
	fmt.Printf("%x %x %x %d %d\n", int32(big), int16(big), uint8(big), int8(big), int32(big>>4))
	neg := -300
	fmt.Println(int8(neg), uint8(neg), uint16(neg), uint32(neg), uint64(neg), int64(int8(neg)))
	var u8 uint8 = 200
	fmt.Println(int8(u8), int(int8(u8)), uint32(int8(u8)), rune(u8))
	for _, f := range []float64{2.9, -2.9, 0.5, 1e9 + 0.5, -0.0, 65.999} {
		fmt.Print(int(f), int64(f), int32(f), " ")
	}
	fmt.Println()
	fmt.Println(float32(16777217), float64(float32(0.1)) == 0.1, float32(1e-50), float64(int64(1)<<62))
	fmt.Println(uint64(float64(1<<63)), int64(float32(123456789)), float32(int32(123456789)))
	height := Meters(100)
	fmt.Printf("%.2f %T\n", height.Feet(), height.Feet())
	fmt.Println(checksum([]int{1, 2, 300, -4, 70000}))
	fmt.Println(0b1011, 0o17, 017, 0x_ff, 1_000_000, 0xdeadbeef, 'a'*2)
	fmt.Println(1e3, 0x1p-2, 1_0.2_5, .5, 6.02e23, 0x.8p1)
	var i interface{} = uintptr(10)
	_, isUint := i.(uint)
	fmt.Println(isUint, byte('A'), rune("é"[0]))
	x := 7
	fmt.Println(float64(x)/2, x/2, float64(x/2), float32(x)/3)
	const c = 3.0
	fmt.Println(int(c), []int{1, 2, 3, 4}[c], uint8(c)<<6)
	var f32 float32 = 0.1
	sum := float32(0)
	for i := 0; i < 10; i++ {
		sum += f32
	}
	fmt.Println(sum, sum == 1, float64(sum))
}
