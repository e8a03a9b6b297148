// runpanic -gcflags=-l

package main

func number(x interface{}) int { return x.(int) }

func main() {
	println(number(1))
	println(number("two"))
}
