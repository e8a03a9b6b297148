// String concatenation, strings.Builder, comparison of the results.
package main

import (
	"fmt"
	"strings"
)

func main() {
	words := []string{"alpha", "beta", "gamma", "delta", "epsilon", "zeta"}
	total := 0
	for i := 0; i < 2_000_000; i++ {
		a, b := words[i%6], words[i%5]
		s := a + "-" + b
		if s == "beta-beta" || s < "b" {
			total++
		}
		s += "!"
		total += len(s)
	}
	for i := 0; i < 20_000; i++ {
		var sb strings.Builder
		for j := 0; j < 100; j++ {
			sb.WriteString(words[j%6])
			sb.WriteByte(' ')
		}
		total += len(sb.String())
	}
	s := ""
	for i := 0; i < 20_000; i++ {
		s += "x"
	}
	fmt.Println(total + len(s))
}
