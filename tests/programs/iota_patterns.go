// Iota: skipping, expressions, several per line, bit flags, and reset in each group.
//
// spec: Iota, Constant declarations, Blank identifier
package main

import (
	"fmt"
	"strings"
)

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	_
	Thursday
)

func (d Weekday) String() string {
	switch d {
	case Sunday:
		return "Sun"
	case Monday:
		return "Mon"
	case Tuesday:
		return "Tue"
	case Thursday:
		return "Thu"
	}
	return fmt.Sprintf("Weekday(%d)", int(d))
}

const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
)

type Perm uint8

const (
	Read Perm = 1 << iota
	Write
	Exec
	All = Read | Write | Exec
)

func (p Perm) String() string {
	var parts []string
	for _, f := range []struct {
		bit  Perm
		name string
	}{{Read, "r"}, {Write, "w"}, {Exec, "x"}} {
		if p&f.bit != 0 {
			parts = append(parts, f.name)
		}
	}
	if len(parts) == 0 {
		return "-"
	}
	return strings.Join(parts, "|")
}

const (
	a, b = iota, iota * 10
	c, d
	e, f = 100, iota + 1000
	g, h
)

const single = iota

const (
	x = "first"
	y
	z = iota
)

func main() {
	fmt.Println(Sunday, Monday, Tuesday, Weekday(3), Thursday)
	fmt.Println(KB, MB, GB)
	fmt.Println(Read, Write, Exec, All, Perm(0), All&^Write)
	fmt.Printf("%d %v %s\n", All, All, Read|Exec)
	fmt.Println(a, b, c, d, e, f, g, h)
	fmt.Println(single, x, y, z)
}
