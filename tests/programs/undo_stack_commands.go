// An editor with undo and redo: commands as closures that return their inverse.
//
// spec: Function types, Slice expressions, Method values
package main

import (
	"fmt"
	"strings"
)

type command func() (undo command)

type editor struct {
	text       []rune
	undo, redo []command
}

func (e *editor) run(c command) {
	e.undo = append(e.undo, c())
	e.redo = nil
}

func (e *editor) back() bool  { return shift(&e.undo, &e.redo) }
func (e *editor) again() bool { return shift(&e.redo, &e.undo) }

func shift(from, to *[]command) bool {
	n := len(*from)
	if n == 0 {
		return false
	}
	c := (*from)[n-1]
	*from = (*from)[:n-1]
	*to = append(*to, c())
	return true
}

func (e *editor) insert(at int, s string) command {
	return func() command {
		rs := []rune(s)
		e.text = append(e.text[:at:at], append(rs, e.text[at:]...)...)
		return e.remove(at, len(rs))
	}
}

func (e *editor) remove(at, n int) command {
	return func() command {
		gone := string(e.text[at : at+n])
		e.text = append(e.text[:at:at], e.text[at+n:]...)
		return e.insert(at, gone)
	}
}

func (e *editor) replaceAll(old, new string) command {
	return func() command {
		before := string(e.text)
		e.text = []rune(strings.ReplaceAll(before, old, new))
		var restore func(string) command
		restore = func(s string) command {
			return func() command {
				cur := string(e.text)
				e.text = []rune(s)
				return restore(cur)
			}
		}
		return restore(before)
	}
}

func main() {
	e := &editor{}
	show := func(label string) { fmt.Printf("%-8s %q %d/%d\n", label, string(e.text), len(e.undo), len(e.redo)) }
	e.run(e.insert(0, "hello world"))
	e.run(e.insert(5, ", grüne"))
	e.run(e.remove(0, 1))
	e.run(e.insert(0, "H"))
	show("edited")
	e.run(e.replaceAll("l", "L"))
	show("replaced")
	for _, step := range []func() bool{e.back, e.back, e.back, e.again, e.again, e.again, e.again} {
		fmt.Print(step(), " ")
		show("")
	}
	e.back()
	e.run(e.remove(0, 3))
	show("branch")
	fmt.Println(e.again())
	for e.back() {
	}
	show("empty")
}
