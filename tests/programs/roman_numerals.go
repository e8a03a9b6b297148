// Roman numerals both ways, with validation and table-driven checks.
//
// spec: String concatenation, Composite literals, For statements with single condition
// stress: 100
package main

import (
	"fmt"
	"os"
	"strings"
)

var table = []struct {
	value  int
	symbol string
}{
	{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"},
	{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
}

func toRoman(n int) (s string) {
	i := 0
	for n > 0 {
		for n >= table[i].value {
			s += table[i].symbol
			n -= table[i].value
		}
		i++
	}
	return
}

func fromRoman(s string) (int, error) {
	total, rest := 0, s
	for _, row := range table {
		for strings.HasPrefix(rest, row.symbol) {
			total += row.value
			rest = strings.TrimPrefix(rest, row.symbol)
		}
	}
	if rest != "" {
		return 0, fmt.Errorf("%q: unexpected %q", s, rest)
	}
	if canonical := toRoman(total); canonical != s {
		return 0, fmt.Errorf("%q should be written %q", s, canonical)
	}
	return total, nil
}

func main() {
	for _, n := range []int{1, 4, 9, 14, 40, 90, 400, 1987, 2024, 3999} {
		fmt.Printf("%4d %s\n", n, toRoman(n))
	}
	longest, which := 0, 0
	for n := 1; n < 4000; n++ {
		r := toRoman(n)
		back, err := fromRoman(r)
		if err != nil || back != n {
			fmt.Println("broken", n, r, back, err)
			os.Exit(1)
		}
		if len(r) > longest {
			longest, which = len(r), n
		}
	}
	fmt.Println(longest, which, toRoman(which))
	for _, bad := range []string{"IIII", "VX", "ABC", "IC", "MCMXCIX"} {
		n, err := fromRoman(bad)
		fmt.Println(n, err)
	}
}
