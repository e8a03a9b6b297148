// time.Duration: arithmetic, units, rounding, parsing and printing.
//
// spec: Constants, Conversions between numeric types
package main

import (
	"fmt"
	"time"
)

func human(d time.Duration) string {
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%.1f seconds", d.Seconds())
	case d < time.Hour:
		return fmt.Sprintf("%d minutes", int(d.Minutes()))
	}
	return fmt.Sprintf("%d:%02d hours", d/time.Hour, d%time.Hour/time.Minute)
}

func main() {
	for _, d := range []time.Duration{0, 1, 999, 1500, 2 * time.Millisecond, 1234567890, time.Minute, 90 * time.Minute, -5 * time.Second, 100 * time.Hour, 1<<63 - 1, -1 << 63} {
		fmt.Println(d, int64(d))
	}
	d := 3*time.Hour + 25*time.Minute + 45*time.Second + 500*time.Millisecond
	fmt.Println(d, d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds(), d.Microseconds(), d.Nanoseconds())
	fmt.Println(d.Round(time.Hour), d.Round(time.Minute), d.Truncate(time.Minute), d.Truncate(7*time.Second), (-d).Round(time.Hour), (-d).Abs())
	for _, s := range []string{"1h15m30.918s", "1.5h", "-2m", "100us", "3µs", "0", "", "5", "1x", "1h-2m", ".5s", "9999999h"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	fmt.Println(human(12300*time.Millisecond), human(59*time.Minute), human(26*time.Hour+7*time.Minute))
	n := 5
	fmt.Println(time.Duration(n)*time.Second, time.Second*2/3, time.Second/time.Duration(n), time.Duration(2.5*float64(time.Second)))
	fmt.Printf("%v %d %s %T %q %.1f\n", time.Second, time.Second, time.Second, time.Second, time.Second, time.Second.Hours())
	total := time.Duration(0)
	for _, lap := range []string{"1m2s", "58.5s", "1m0.25s"} {
		l, _ := time.ParseDuration(lap)
		total += l
	}
	fmt.Println(total, total/3, total > 3*time.Minute)
	fmt.Println(time.March, time.Saturday, time.Month(13), time.Weekday(-1), time.December+1)
}
