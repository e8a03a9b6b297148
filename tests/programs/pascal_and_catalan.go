// Sequences: Catalan, Bell, Stirling numbers, look-and-say, happy numbers, Armstrong numbers.
//
// spec: Slice types, For statements with single condition
package main

import (
	"fmt"
	"strconv"
	"strings"
)

func catalan(n int) []uint64 {
	c := []uint64{1}
	for i := 1; i <= n; i++ {
		var sum uint64
		for j := range i {
			sum += c[j] * c[i-1-j]
		}
		c = append(c, sum)
	}
	return c
}

func bell(n int) (out []int) {
	row := []int{1}
	for len(out) < n {
		out = append(out, row[0])
		next := []int{row[len(row)-1]}
		for _, v := range row {
			next = append(next, next[len(next)-1]+v)
		}
		row = next
	}
	return
}

func lookAndSay(s string) string {
	var b strings.Builder
	for len(s) > 0 {
		n := len(s) - len(strings.TrimLeft(s, s[:1]))
		b.WriteString(strconv.Itoa(n) + s[:1])
		s = s[n:]
	}
	return b.String()
}

func happy(n int) bool {
	seen := map[int]bool{}
	for n != 1 && !seen[n] {
		seen[n] = true
		sum := 0
		for ; n > 0; n /= 10 {
			sum += n % 10 * (n % 10)
		}
		n = sum
	}
	return n == 1
}

func armstrong(n int) bool {
	digits := strconv.Itoa(n)
	sum := 0
	for _, d := range digits {
		p := 1
		for range digits {
			p *= int(d - '0')
		}
		sum += p
	}
	return sum == n
}

func main() {
	fmt.Println(catalan(20))
	fmt.Println(bell(12))
	s := "1"
	for range 8 {
		fmt.Print(s, " ")
		s = lookAndSay(s)
	}
	for range 12 {
		s = lookAndSay(s)
	}
	fmt.Println(len(s))
	count := 0
	for n := range 1000 {
		if happy(n) {
			count++
		}
		if n > 99 && armstrong(n) {
			fmt.Print(n, " ")
		}
	}
	fmt.Println(count, armstrong(9474))
}
