// Calendars without package time: weekday by Zeller, leap years, aligned months, day arithmetic.
//
// spec: Expression switches, Constant declarations, Function declarations
// args: 2024 2 1999
package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

type Date struct{ Year, Month, Day int }

var monthNames = strings.Fields("January February March April May June July August September October November December")

func isLeap(y int) bool { return y%4 == 0 && y%100 != 0 || y%400 == 0 }

func daysIn(y, m int) int {
	switch {
	case m == 2 && isLeap(y):
		return 29
	case m == 2:
		return 28
	case m == 4, m == 6, m == 9, m == 11:
		return 30
	}
	return 31
}

// Weekday counts from Monday.
func (d Date) Weekday() int {
	y, m := d.Year, d.Month
	if m < 3 {
		y, m = y-1, m+12
	}
	z := (d.Day + 13*(m+1)/5 + y + y/4 - y/100 + y/400) % 7
	return (z + 5) % 7
}

func (d Date) Next() Date {
	d.Day++
	if d.Day > daysIn(d.Year, d.Month) {
		d.Day = 1
		if d.Month++; d.Month > 12 {
			d.Month, d.Year = 1, d.Year+1
		}
	}
	return d
}

func (d Date) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day) }

func printMonth(y, m int) {
	title := fmt.Sprint(monthNames[m-1], " ", y)
	fmt.Printf("%*s\n", (20+len(title))/2, title)
	fmt.Println("Mo Tu We Th Fr Sa Su")
	first := Date{y, m, 1}.Weekday()
	line := strings.Repeat("   ", first)
	for d := 1; d <= daysIn(y, m); d++ {
		line += fmt.Sprintf("%2d ", d)
		if (first+d)%7 == 0 || d == daysIn(y, m) {
			fmt.Println(strings.TrimRight(line, " "))
			line = ""
		}
	}
}

func main() {
	nums := []int{}
	for _, a := range os.Args[1:] {
		n, err := strconv.Atoi(a)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		nums = append(nums, n)
	}
	printMonth(nums[0], nums[1])
	printMonth(nums[2], 12)
	count := 0
	for d := (Date{1901, 1, 1}); d.Year < 2001; d = d.Next() {
		if d.Day == 1 && d.Weekday() == 6 {
			count++
		}
	}
	fmt.Println("Sundays on the first:", count)
	d := Date{1999, 12, 30}
	for i := 0; i < 4; i++ {
		fmt.Print(d, " ")
		d = d.Next()
	}
	fmt.Println()
	for _, y := range []int{1900, 2000, 2023, 2024} {
		fmt.Print(y, isLeap(y), " ")
	}
	fmt.Println()
}
