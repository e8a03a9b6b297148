// Easter by Gauss, moon-free holidays, weekdays by package time, business days between dates.
//
// spec: Arithmetic operators, Function declarations
package main

import (
	"fmt"
	"time"
)

func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return time.Date(y, time.Month(n/31), n%31+1, 0, 0, 0, 0, time.UTC)
}

func nth(y int, m time.Month, day time.Weekday, n int) time.Time {
	t := time.Date(y, m, 1, 0, 0, 0, 0, time.UTC)
	offset := (int(day) - int(t.Weekday()) + 7) % 7
	return t.AddDate(0, 0, offset+7*(n-1))
}

func businessDays(from, to time.Time, holidays map[time.Time]bool) (n int) {
	for d := from; d.Before(to); d = d.AddDate(0, 0, 1) {
		switch d.Weekday() {
		case time.Saturday, time.Sunday:
			continue
		}
		if !holidays[d] {
			n++
		}
	}
	return
}

func main() {
	const layout = "Mon 2 Jan 2006"
	holidays := map[time.Time]bool{}
	for y := 2023; y <= 2026; y++ {
		e := easter(y)
		monday := e.AddDate(0, 0, 1)
		holidays[monday] = true
		fmt.Println(e.Format(layout), "|", monday.Format("Jan 2"), "|", e.AddDate(0, 0, 49).Format("Jan 2"), "|", nth(y, time.November, time.Thursday, 4).Format("02.01."))
	}
	from := time.Date(2024, 3, 25, 0, 0, 0, 0, time.UTC)
	fmt.Println(businessDays(from, from.AddDate(0, 0, 14), holidays), businessDays(from, from.AddDate(0, 0, 14), nil), len(holidays))
	earliest := easter(1900)
	for y := 1900; y < 2100; y++ {
		if e := easter(y); e.YearDay() < earliest.YearDay() {
			earliest = e
		}
	}
	fmt.Println(earliest.Format(layout), easter(2000).Equal(time.Date(2000, 4, 23, 0, 0, 0, 0, time.UTC)))
	fridays := 0
	for m := time.January; m <= time.December; m++ {
		if time.Date(2026, m, 13, 0, 0, 0, 0, time.UTC).Weekday() == time.Friday {
			fridays++
		}
	}
	fmt.Println(fridays)
}
