// The builtins print and println write to standard error, floats in their own format.
//
// spec: Bootstrapping, Floating-point literals
// go: 1.19
package main

type small int8

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func main() {
	println("ints", 1, -2, int8(-128), uint64(1<<64-1), small(5), 'x')
	println("floats", 1.0, -0.5, 1e100, 3.14159, float32(0.1))
	println("others", true, false, "a"+"b", nil == nil2())
	print("no", "spaces", 1, 2, "\n")
	println()
	println(1+2i, complex64(-1.5i))
	zero := 0.0
	println(1/zero, -1/zero, zero/zero)
	println(fib(15), uint8(fib(14)), "done")
	const big = 1 << 40
	println(big, big/3.0)
	for i := 0; i < 3; i++ {
		print(i, " ")
	}
	println("end")
}

func nil2() error { return nil }
