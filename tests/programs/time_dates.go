// time.Time in UTC: construction, normalisation, arithmetic, comparison, formatting and parsing.
//
// spec: Struct types, Comparison operators, Method declarations
package main

import (
	"fmt"
	"time"
)

func age(born, on time.Time) int {
	years := on.Year() - born.Year()
	if on.Month() < born.Month() || on.Month() == born.Month() && on.Day() < born.Day() {
		years--
	}
	return years
}

func main() {
	t := time.Date(2024, time.February, 29, 13, 4, 5, 678900000, time.UTC)
	fmt.Println(t)
	fmt.Println(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), t.Weekday(), t.YearDay())
	fmt.Println(t.Unix(), t.UnixMilli(), time.Unix(1700000000, 0).UTC(), time.Unix(0, 0).UTC())
	for _, layout := range []string{time.RFC3339, time.RFC3339Nano, time.RFC1123, time.Kitchen, time.ANSIC, "2006-01-02", "Jan _2 06 15:04:05.000", "Monday, 2 January", "02/01/2006 03:04 PM", time.DateTime, "20060102T150405Z0700"} {
		fmt.Println(t.Format(layout))
	}
	fmt.Println(time.Date(2023, 14, 35, 25, 61, 0, 0, time.UTC), time.Date(2023, 3, 0, 0, 0, 0, 0, time.UTC).Day())
	fmt.Println(t.AddDate(1, 0, 0).Format(time.DateOnly), t.AddDate(0, 1, -1).Format(time.DateOnly), t.AddDate(-1, -2, 3).Format(time.DateOnly))
	u := t.Add(36*time.Hour + 30*time.Minute)
	fmt.Println(u.Sub(t), t.Sub(u), u.After(t), u.Before(t), t.Equal(t.Add(0)), t == t.Add(0), t.Compare(u))
	fmt.Println(t.Truncate(time.Hour).Format(time.TimeOnly), t.Round(time.Hour).Format(time.TimeOnly))
	for _, s := range []string{"2021-05-06", "2021-13-01", "2021-02-30", "nonsense", "2021-05-06 extra"} {
		p, err := time.Parse("2006-01-02", s)
		fmt.Println(p.Format(time.RFC1123), err)
	}
	p, err := time.Parse(time.RFC3339, "2020-06-15T10:20:30.5+02:00")
	fmt.Println(p.UTC(), err)
	_, off := p.Zone()
	fmt.Println(off, p.Equal(p.UTC()))
	zone := time.FixedZone("CET", 3600)
	fmt.Println(t.In(zone), t.In(zone).Format(time.RFC822Z))
	var zero time.Time
	fmt.Println(zero, zero.IsZero(), zero.Unix(), t.IsZero())
	fmt.Println(age(time.Date(1990, 6, 15, 0, 0, 0, 0, time.UTC), t), age(time.Date(1990, 1, 15, 0, 0, 0, 0, time.UTC), t))
	y, w := t.ISOWeek()
	fmt.Println(y, w, time.Date(2021, 1, 1, 0, 0, 0, 0, time.UTC).Weekday())
}
