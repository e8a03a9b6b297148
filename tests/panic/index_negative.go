// runpanic -gcflags=-l

package main

func main() {
	a := [3]int{1, 2, 3}
	i := -1
	if len(a) == 3 {
		i--
	}
	println(a[i])
}
