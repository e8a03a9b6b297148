// runpanic

package main

func main() {
	println("before")
	panic("something is wrong")
}
