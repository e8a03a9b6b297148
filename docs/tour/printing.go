package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	for n := 998; n < 1001; n++ {
		fmt.Println(n)
	}
	buf := make([]byte, 0, 16)
	for n := 998; n < 1001; n++ {
		os.Stdout.Write(append(strconv.AppendInt(buf, int64(n), 10), '\n'))
	}
}
