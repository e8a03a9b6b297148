// run

// Durations, dates, layouts and parsing of package time.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 999, 1000, 1500, 1000000, 1234567, 1e9, 61e9, 3600e9, 3723e9 + 5e8, -5, -1 << 63, 1<<63 - 1} {
		fmt.Println(d, d.Round(time.Millisecond), d.Truncate(time.Second), d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds(), d.Abs())
	}
	for _, s := range []string{"1h", "1.5h", "-3m2s", "+5us", "1µs", "", "3", "-", "s", "1x", "1.h", ".5s", ".s", "9223372036854775807ns", "9223372036854775808ns", "-9223372036854775808ns", "2562048h", "1h30m20.5s7ms", "0", "0.100000000000000000000h", "\xffx"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	t := time.Date(2024, time.February, 29, 13, 4, 5, 123456789, time.UTC)
	for _, l := range []string{time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly, "Jan Janet Mon Money 002 __2 _2 .000 .99 ,999999 pm Z07:00:00 -07:00:00 Z070000 3:4:5 _2006 1/2/06", "x.0000000000000y 5.99 5.009 20060102150405"} {
		s := t.Format(l)
		fmt.Println(s)
		u, err := time.Parse(l, s)
		fmt.Println(u, err)
	}
	fmt.Println(t, t.Unix(), t.UnixNano(), t.YearDay(), t.Weekday(), t.Month())
	fmt.Println(t.ISOWeek())
	fmt.Printf("%v %+v %#v %s %d\n", t, t, t, t, t.Month())
	fmt.Println(t.Add(24*time.Hour), t.AddDate(0, 1, 1), t.AddDate(1, 0, 0), t.Truncate(time.Hour), t.Round(time.Hour), t.Round(7*time.Minute), t.Truncate(13*time.Second))
	z := time.FixedZone("X", -3*3600-1800)
	fmt.Println(t.In(z), t.In(z).Format(time.RFC3339), t.In(z).Equal(t), t.In(z) == t)
	var zero time.Time
	fmt.Println(zero, zero.IsZero(), zero.Unix(), t.Sub(zero), zero.Sub(t), zero.Weekday(), zero.AddDate(-5, -3, -2))
	for _, d := range [][2]string{{"2006-01-02", "2023-13-01"}, {"2006-01-02", "2023-02-29"}, {"2006-01-02", "2023-2-9"}, {"2006-01-02", "2023-02-09x"}, {"15:04", "25:00"}, {"3:04PM", "12:30AM"}, {"3:04pm", "12:30pm"}, {"Jan 2 2006", "Feb 30 2020"}, {"Jan 2 2006", "feb  3 2020"}, {time.RFC3339, "2020-01-01T00:00:00+25:00"}, {time.RFC3339, "2020-01-01T00:00:00.5+02:00"}, {time.RFC1123, "Mon, 02 Jan 2006 15:04:05 PST"}, {time.RFC1123, "Mon, 02 Jan 2006 15:04:05 GMT+3"}, {"2006 002", "2024 366"}, {"2006 002", "2023 366"}, {"15:04:05", "1:2:3"}, {"Monday", "Tueday"}} {
		u, err := time.Parse(d[0], d[1])
		fmt.Println(u, err)
	}
	a := time.Now()
	b := time.Now()
	fmt.Println(b.Before(a), b.Sub(a) >= 0, time.Since(a) < time.Minute, time.Month(13), time.Weekday(8), time.Month(-1))
}

// Output:
// 0s 0s 0s 0 0 0 0 0s
// 1ns 0s 0s 2.777777777777778e-13 1.6666666666666667e-11 1e-09 0 1ns
// 999ns 0s 0s 2.775e-10 1.665e-08 9.99e-07 0 999ns
// 1µs 0s 0s 2.7777777777777777e-10 1.6666666666666667e-08 1e-06 0 1µs
// 1.5µs 0s 0s 4.166666666666667e-10 2.5e-08 1.5e-06 0 1.5µs
// 1ms 1ms 0s 2.7777777777777776e-07 1.6666666666666667e-05 0.001 1 1ms
// 1.234567ms 1ms 0s 3.429352777777778e-07 2.0576116666666668e-05 0.001234567 1 1.234567ms
// 1s 1s 1s 0.0002777777777777778 0.016666666666666666 1 1000 1s
// 1m1s 1m1s 1m1s 0.016944444444444446 1.0166666666666666 61 61000 1m1s
// 1h0m0s 1h0m0s 1h0m0s 1 60 3600 3600000 1h0m0s
// 1h2m3.5s 1h2m3.5s 1h2m3s 1.0343055555555556 62.05833333333333 3723.5 3723500 1h2m3.5s
// -5ns 0s 0s -1.3888888888888889e-12 -8.333333333333333e-11 -5e-09 0 5ns
// -2562047h47m16.854775808s -2562047h47m16.854775808s -2562047h47m16s -2.5620477880152157e+06 -1.5372286728091294e+08 -9.223372036854776e+09 -9223372036854 2562047h47m16.854775807s
// 2562047h47m16.854775807s 2562047h47m16.854775807s 2562047h47m16s 2.5620477880152157e+06 1.5372286728091294e+08 9.223372036854776e+09 9223372036854 2562047h47m16.854775807s
// 1h0m0s <nil>
// 1h30m0s <nil>
// -3m2s <nil>
// 5µs <nil>
// 1µs <nil>
// 0s time: invalid duration ""
// 0s time: missing unit in duration "3"
// 0s time: invalid duration "-"
// 0s time: invalid duration "s"
// 0s time: unknown unit "x" in duration "1x"
// 1h0m0s <nil>
// 500ms <nil>
// 0s time: invalid duration ".s"
// 2562047h47m16.854775807s <nil>
// 0s time: invalid duration "9223372036854775808ns"
// -2562047h47m16.854775808s <nil>
// 0s time: invalid duration "2562048h"
// 1h30m20.507s <nil>
// 0s <nil>
// 6m0s <nil>
// 0s time: invalid duration "\xffx"
// 02/29 01:04:05PM '24 +0000
// 2024-02-29 13:04:05 +0000 UTC <nil>
// Thu Feb 29 13:04:05 2024
// 2024-02-29 13:04:05 +0000 UTC <nil>
// Thu Feb 29 13:04:05 UTC 2024
// 2024-02-29 13:04:05 +0000 UTC <nil>
// Thu Feb 29 13:04:05 +0000 2024
// 2024-02-29 13:04:05 +0000 UTC <nil>
// 29 Feb 24 13:04 UTC
// 2024-02-29 13:04:00 +0000 UTC <nil>
// 29 Feb 24 13:04 +0000
// 2024-02-29 13:04:00 +0000 UTC <nil>
// Thursday, 29-Feb-24 13:04:05 UTC
// 2024-02-29 13:04:05 +0000 UTC <nil>
// Thu, 29 Feb 2024 13:04:05 UTC
// 2024-02-29 13:04:05 +0000 UTC <nil>
// Thu, 29 Feb 2024 13:04:05 +0000
// 2024-02-29 13:04:05 +0000 UTC <nil>
// 2024-02-29T13:04:05Z
// 2024-02-29 13:04:05 +0000 UTC <nil>
// 2024-02-29T13:04:05.123456789Z
// 2024-02-29 13:04:05.123456789 +0000 UTC <nil>
// 1:04PM
// 0000-01-01 13:04:00 +0000 UTC <nil>
// Feb 29 13:04:05
// 0000-02-29 13:04:05 +0000 UTC <nil>
// Feb 29 13:04:05.123
// 0000-02-29 13:04:05.123 +0000 UTC <nil>
// Feb 29 13:04:05.123456
// 0000-02-29 13:04:05.123456 +0000 UTC <nil>
// Feb 29 13:04:05.123456789
// 0000-02-29 13:04:05.123456789 +0000 UTC <nil>
// 2024-02-29 13:04:05
// 2024-02-29 13:04:05 +0000 UTC <nil>
// 2024-02-29
// 2024-02-29 00:00:00 +0000 UTC <nil>
// 13:04:05
// 0000-01-01 13:04:05 +0000 UTC <nil>
// Feb Janet Thu Money 060  60 29 .123 .12 ,123456 pm Z +00:00:00 Z 1:4:5 _2024 2/29/24
// 2024-02-29 13:04:05.123456 +0000 UTC <nil>
// x.123456789y 5.12 5.009 20240229130405
// 0001-01-01 00:00:00 +0000 UTC parsing time "x.123456789y 5.12 5.009 20240229130405" as "x.0000000000000y 5.99 5.009 20060102150405": cannot parse "12 5.009 20240229130405" as "y "
// 2024-02-29 13:04:05.123456789 +0000 UTC 1709211845 1709211845123456789 60 Thursday February
// 2024 9
// 2024-02-29 13:04:05.123456789 +0000 UTC 2024-02-29 13:04:05.123456789 +0000 UTC time.Date(2024, time.February, 29, 13, 4, 5, 123456789, time.UTC) 2024-02-29 13:04:05.123456789 +0000 UTC 2
// 2024-03-01 13:04:05.123456789 +0000 UTC 2024-03-30 13:04:05.123456789 +0000 UTC 2025-03-01 13:04:05.123456789 +0000 UTC 2024-02-29 13:00:00 +0000 UTC 2024-02-29 13:00:00 +0000 UTC 2024-02-29 13:03:00 +0000 UTC 2024-02-29 13:03:58 +0000 UTC
// 2024-02-29 09:34:05.123456789 -0330 X 2024-02-29T09:34:05-03:30 true false
// 0001-01-01 00:00:00 +0000 UTC true -62135596800 2562047h47m16.854775807s -2562047h47m16.854775808s Monday -0005-09-29 00:00:00 +0000 UTC
// 0001-01-01 00:00:00 +0000 UTC parsing time "2023-13-01": month out of range
// 0001-01-01 00:00:00 +0000 UTC parsing time "2023-02-29": day out of range
// 0001-01-01 00:00:00 +0000 UTC parsing time "2023-2-9" as "2006-01-02": cannot parse "2-9" as "01"
// 0001-01-01 00:00:00 +0000 UTC parsing time "2023-02-09x": extra text: "x"
// 0001-01-01 00:00:00 +0000 UTC parsing time "25:00": hour out of range
// 0000-01-01 00:30:00 +0000 UTC <nil>
// 0000-01-01 12:30:00 +0000 UTC <nil>
// 0001-01-01 00:00:00 +0000 UTC parsing time "Feb 30 2020": day out of range
// 2020-02-03 00:00:00 +0000 UTC <nil>
// 0001-01-01 00:00:00 +0000 UTC parsing time "2020-01-01T00:00:00+25:00": time zone offset hour out of range
// 2020-01-01 00:00:00.5 +0200 +0200 <nil>
// 2006-01-02 15:04:05 +0000 PST <nil>
// 2006-01-02 18:04:05 +0300 GMT+3 <nil>
// 2024-12-31 00:00:00 +0000 UTC <nil>
// 0001-01-01 00:00:00 +0000 UTC parsing time "2023 366": day-of-year out of range
// 0001-01-01 00:00:00 +0000 UTC parsing time "1:2:3" as "15:04:05": cannot parse "2:3" as "04"
// 0001-01-01 00:00:00 +0000 UTC parsing time "Tueday" as "Monday": cannot parse "Tueday" as "Monday"
// false true true %!Month(13) %!Weekday(8) %!Month(18446744073709551615)
