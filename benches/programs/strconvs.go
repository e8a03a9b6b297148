// strconv: integers and floats to text and back; strings functions.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

func main() {
	n := 0
	for i := 0; i < 3_000_000; i++ {
		s := strconv.Itoa(i * 7919)
		v, _ := strconv.Atoi(s)
		n += v & 3
	}
	for i := 0; i < 500_000; i++ {
		s := strconv.FormatFloat(float64(i)*1.37, 'g', -1, 64)
		f, _ := strconv.ParseFloat(s, 64)
		n += int(f) & 3
	}
	line := "one,two,three,four,five,six"
	for i := 0; i < 500_000; i++ {
		parts := strings.Split(line, ",")
		n += len(parts) + strings.Index(line, "five")
		n += len(strings.Join(parts, "; "))
		if strings.Contains(line, "seven") || strings.HasPrefix(line, "two") {
			n++
		}
	}
	fmt.Println(n)
}
