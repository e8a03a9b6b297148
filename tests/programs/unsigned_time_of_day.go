// A clock type as a defined integer with modular arithmetic, parsing, comparison and sorting.
//
// spec: Type declarations, Arithmetic operators, Method sets
package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

type Clock uint16

const day = 24 * 60

func At(h, m int) Clock {
	t := (h*60 + m) % day
	if t < 0 {
		t += day
	}
	return Clock(t)
}

func (c Clock) Add(minutes int) Clock { return At(0, int(c)+minutes) }
func (c Clock) Sub(o Clock) int       { return (int(c) - int(o) + day) % day }
func (c Clock) String() string        { return fmt.Sprintf("%02d:%02d", c/60, c%60) }
func (c *Clock) Tick()                { *c = c.Add(1) }

func Parse(s string) (Clock, error) {
	hs, ms, ok := strings.Cut(s, ":")
	h, err1 := strconv.ParseUint(hs, 10, 8)
	m, err2 := strconv.ParseUint(ms, 10, 8)
	if !ok || err1 != nil || err2 != nil || h > 23 || m > 59 {
		return 0, fmt.Errorf("bad time %q", s)
	}
	return At(int(h), int(m)), nil
}

func main() {
	fmt.Println(At(25, 0), At(-1, 15), At(0, -4820), At(6, 41), At(1, 1723))
	c := At(23, 58)
	for range 4 {
		fmt.Print(c, " ")
		c.Tick()
	}
	fmt.Println(c.Sub(At(23, 0)), At(1, 0).Add(-90), At(8, 0) == At(32, 0), At(9, 0) < At(10, 0))
	for _, s := range []string{"07:30", "24:00", "7", "12:61", "-1:00", "00:00"} {
		fmt.Println(Parse(s))
	}
	times := []Clock{At(18, 30), At(6, 15), At(12, 0), At(6, 5)}
	sort.Slice(times, func(i, j int) bool { return times[i] < times[j] })
	fmt.Println(times)
	widest, after := 0, times[0]
	for i, t := range times {
		next := times[(i+1)%len(times)]
		if gap := next.Sub(t); gap > widest {
			widest, after = gap, t
		}
	}
	fmt.Println(widest, after, after.Add(widest))
	count := map[Clock]int{}
	for i := range 100 {
		count[At(0, i*37).Add(-i)/60*60]++
	}
	fmt.Println(len(count), count[At(1, 0)], count)
}
