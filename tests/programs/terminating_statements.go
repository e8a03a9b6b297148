// Functions whose last statement terminates in every way the specification allows.
//
// spec: Terminating statements, If statements, Blocks
package main

import "fmt"

func ifElse(n int) string {
	if n > 0 {
		return "positive"
	} else if n < 0 {
		return "negative"
	} else {
		return "zero"
	}
}

func endlessFor(limit int) int {
	for i := 1; ; i *= 2 {
		if i > limit {
			return i
		}
	}
}

func switchAll(v interface{}) string {
	switch v := v.(type) {
	case int:
		return fmt.Sprint("int ", v)
	case string:
		{
			return "string " + v
		}
	default:
		panic("unexpected kind")
	}
}

func withGoto(n int) int {
	i := 0
again:
	i++
	if i*i >= n {
		return i
	}
	goto again
}

func fallsThrough(n int) string {
	switch n {
	case 1:
		fallthrough
	case 2:
		return "one or two"
	default:
		for {
			n--
			if n == 2 {
				return "counted down"
			}
		}
	}
}

func labeled(grid [][]int) (sum int) {
	{
		total := 0
		for _, row := range grid {
			for _, v := range row {
				total += v
			}
		}
		{
			total := total * 2
			sum = total
		}
		sum += total
		return
	}
}

func blocking(done bool) int {
	if done {
		return 1
	}
	select {}
}

func main() {
	fmt.Println(ifElse(3), ifElse(-3), ifElse(0))
	fmt.Println(endlessFor(1000), withGoto(50))
	fmt.Println(switchAll(1), switchAll("s"))
	fmt.Println(fallsThrough(1), fallsThrough(2), fallsThrough(9))
	fmt.Println(labeled([][]int{{1, 2}, {3}}), blocking(true))
	defer func() { fmt.Println(recover()) }()
	switchAll(2.5)
}
