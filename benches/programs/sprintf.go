// fmt.Sprintf with the usual verbs.
package main

import "fmt"

type point struct{ X, Y int }

func main() {
	n := 0
	for i := 0; i < 300_000; i++ {
		n += len(fmt.Sprintf("%d: %s = %v", i, "name", i*3))
		n += len(fmt.Sprintf("%5.2f|%-8s|%x", float64(i)/3, "ab", i))
		n += len(fmt.Sprintf("%v %+v", point{i, 2}, &point{1, i}))
		n += len(fmt.Sprint(i, "x", true))
	}
	fmt.Println(n)
}
