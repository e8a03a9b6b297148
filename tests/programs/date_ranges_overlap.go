// Intervals: merging, gaps, overlaps and scheduling with time.Time in UTC.
//
// spec: Slice types, Comparison operators, Method values
package main

import (
	"fmt"
	"sort"
	"strings"
	"time"
)

type Span struct{ From, To time.Time }

func parse(s string) Span {
	a, b, _ := strings.Cut(s, "/")
	from, err := time.Parse("2006-01-02 15:04", a)
	if err != nil {
		panic(err)
	}
	d, err := time.ParseDuration(b)
	if err != nil {
		panic(err)
	}
	return Span{from, from.Add(d)}
}

func (s Span) String() string {
	return s.From.Format("Jan 2 15:04") + "-" + s.To.Format("15:04")
}

func (s Span) Overlaps(o Span) bool { return s.From.Before(o.To) && o.From.Before(s.To) }

func merge(spans []Span) (out []Span) {
	sort.Slice(spans, func(i, j int) bool { return spans[i].From.Before(spans[j].From) })
	for _, s := range spans {
		if n := len(out); n > 0 && !s.From.After(out[n-1].To) {
			if s.To.After(out[n-1].To) {
				out[n-1].To = s.To
			}
			continue
		}
		out = append(out, s)
	}
	return
}

func gaps(spans []Span, at least) (out []time.Duration) {
	for i := 1; i < len(spans); i++ {
		if d := spans[i].From.Sub(spans[i-1].To); at(d) {
			out = append(out, d)
		}
	}
	return
}

type least func(time.Duration) bool

type minimum time.Duration

func (m minimum) ok(d time.Duration) bool { return d >= time.Duration(m) }

func main() {
	var spans []Span
	for _, s := range []string{"2024-05-01 09:00/1h30m", "2024-05-01 13:00/45m", "2024-05-01 10:00/1h", "2024-05-01 13:45/15m", "2024-05-02 23:30/1h"} {
		spans = append(spans, parse(s))
	}
	fmt.Println(spans[0].Overlaps(spans[2]), spans[1].Overlaps(spans[3]), spans[0])
	m := merge(spans)
	fmt.Println(len(m), m)
	fmt.Println(gaps(m, minimum(0).ok), gaps(m, minimum(24*time.Hour).ok))
	total := time.Duration(0)
	for _, s := range m {
		total += s.To.Sub(s.From)
	}
	fmt.Println(total, m[2].To.Weekday(), m[2].To.Day())
	defer func() { fmt.Println(recover()) }()
	parse("2024-05-01/1h")
}
