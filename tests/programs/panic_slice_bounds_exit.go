// An uncaught slice bounds error while parsing a frame.
//
// spec: Run-time panics, Slice expressions
// go: 1.19
package main

import "fmt"

func frames(data []byte) (out [][]byte) {
	for len(data) > 0 {
		n := int(data[0])
		fmt.Println("frame of", n, "bytes,", len(data)-1, "left")
		out = append(out, data[1:1+n])
		data = data[1+n:]
	}
	return
}

func main() {
	fmt.Println(len(frames([]byte{2, 'a', 'b', 1, 'c'})))
	fmt.Println(len(frames([]byte{1, 'x', 9, 'y'})[1:]))
}
