// fmt: what formatting and printing allocate, by number and kind of arguments.
//
// go: 1.19
package main

import (
	"fmt"
	"io"
	"testing"
)

var text string

type point struct{ x, y int }

func (p point) String() string { return "(point)" }

type plain struct{ a, b int }

func main() {
	n, small, s, f := 1000, 7, "text", 1.5
	p := &point{1, 2}
	count("Sprint nothing", func() { text = fmt.Sprint() })
	count("Sprintf, no arguments", func() { text = fmt.Sprintf("hello") })
	count("Sprintf %d", func() { text = fmt.Sprintf("%d", n) })
	count("Sprintf %d, small", func() { text = fmt.Sprintf("%d", small) })
	count("Sprintf %s", func() { text = fmt.Sprintf("<%s>", s) })
	count("Sprintf %v", func() { text = fmt.Sprintf("%v and %v", n, f) })
	count("Sprintf %q", func() { text = fmt.Sprintf("%q", s) })
	count("Sprintf %x", func() { text = fmt.Sprintf("%x", s) })
	count("Sprintf %8.3f", func() { text = fmt.Sprintf("%8.3f", f) })
	count("Sprintf %c %t", func() { text = fmt.Sprintf("%c%t", 'x', true) })
	count("Sprintf Stringer", func() { text = fmt.Sprintf("%v", p) })
	count("Sprintf Stringer value", func() { text = fmt.Sprintf("%v", point{n, n}) })
	count("Sprintf constants", func() { text = fmt.Sprintf("%d %s", 1, "x") })
	count("Sprintf width", func() { text = fmt.Sprintf("%*d", 8, n) })
	count("Sprintf ten", func() { text = fmt.Sprintf("%d%d%d%d%d%d%d%d%d%d", n, n, n, n, n, n, n, n, n, n) })
	count("Sprint", func() { text = fmt.Sprint(n, s) })
	count("Sprintln", func() { text = fmt.Sprintln(s, s, s) })
	count("Fprintf", func() { fmt.Fprintf(io.Discard, "%d %s\n", n, s) })
	count("Fprintln", func() { fmt.Fprintln(io.Discard, n) })
	count("Fprint pointer", func() { fmt.Fprint(io.Discard, p) })
	count("Sprint of a nil", func() { text = fmt.Sprint(nil) })
}

// count prints how many objects f allocates.
func count(what string, f func()) {
	println(what, int(testing.AllocsPerRun(20, f)))
}
