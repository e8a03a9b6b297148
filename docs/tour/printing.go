package main

import "fmt"

func main() {
	for n := 254; n < 258; n++ {
		fmt.Println(n)
	}
	for n := 254; n < 258; n++ {
		println(n)
	}
}
