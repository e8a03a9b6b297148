// Expression switches: no tag, init statements, several values, fallthrough, default anywhere, evaluation order.
//
// spec: Expression switches, Fallthrough statements, If statements
package main

import "fmt"

func grade(score int) string {
	switch {
	case score >= 90:
		return "A"
	case score >= 80:
		return "B"
	case score >= 70:
		return "C"
	}
	return "F"
}

func days(month, year int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if leap := year%4 == 0 && (year%100 != 0 || year%400 == 0); leap {
			return 29
		}
		return 28
	default:
		return 31
	}
}

func cascade(n int) (out []string) {
	switch n {
	default:
		out = append(out, "default")
		fallthrough
	case 3:
		out = append(out, "three")
	case 1:
		out = append(out, "one")
		fallthrough
	case 2:
		out = append(out, "two")
		if n == 2 {
			break
		}
		out = append(out, "after two")
	}
	return
}

func noisy(s string, v int) int {
	fmt.Print(s, " ")
	return v
}

func main() {
	fmt.Println(grade(95), grade(85), grade(70), grade(12))
	fmt.Println(days(2, 2000), days(2, 1900), days(2, 2024), days(4, 1), days(12, 1))
	for i := 1; i <= 4; i++ {
		fmt.Println(i, cascade(i))
	}
	switch x := noisy("tag", 2); x {
	case noisy("a", 1), noisy("b", 2), noisy("c", 2):
		fmt.Println("matched", x)
	case noisy("d", 2):
		fmt.Println("unreached")
	}
	switch s := "go"; {
	case len(s) > 5:
		fmt.Println("long")
	case s[0] == 'g':
		fmt.Println("starts with g")
	}
	switch f := 2.5; f {
	case 2.5:
		fmt.Println("float")
	}
	switch interface{}(3).(type) {
	}
	switch {
	}
	var v interface{} = "b"
	switch v {
	case 1:
		fmt.Println("int")
	case "b":
		fmt.Println("string b")
	case nil:
		fmt.Println("nil")
	}
	switch a, b := 1, 2; true {
	case a > b:
		fmt.Println("greater")
	case a < b:
		fmt.Println("less")
	}
	if x := 5; x > 10 {
		fmt.Println("big")
	} else if y := x * 3; y > 10 {
		fmt.Println("tripled", x, y)
	} else {
		fmt.Println(x, y)
	}
}
