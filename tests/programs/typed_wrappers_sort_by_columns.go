// A table sorted by chosen columns from arguments, with typed cells and stable multi-key order.
//
// spec: Function types, Type switches, Comparison operators
// args: -age name
package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
)

type row map[string]any

func compare(a, b any) int {
	switch a := a.(type) {
	case int:
		return a - b.(int)
	case string:
		return strings.Compare(a, b.(string))
	case bool:
		switch {
		case a == b.(bool):
			return 0
		case a:
			return 1
		}
		return -1
	case nil:
		return 0
	}
	panic(fmt.Sprintf("cannot compare %T", a))
}

type key struct {
	column string
	desc   bool
}

func parseKeys(args []string) (keys []key) {
	for _, a := range args {
		name, desc := strings.CutPrefix(a, "-")
		keys = append(keys, key{name, desc})
	}
	return
}

func sortRows(rows []row, keys []key) {
	sort.SliceStable(rows, func(i, j int) bool {
		for _, k := range keys {
			c := compare(rows[i][k.column], rows[j][k.column])
			if k.desc {
				c = -c
			}
			if c != 0 {
				return c < 0
			}
		}
		return false
	})
}

func main() {
	rows := []row{
		{"name": "Zoe", "age": 30, "ok": true}, {"name": "adam", "age": 25, "ok": false}, {"name": "Bea", "age": 30, "ok": false},
		{"name": "Carl", "age": 41, "ok": true}, {"name": "Bea", "age": 25, "ok": true},
	}
	show := func() {
		for _, r := range rows {
			fmt.Printf("%-5v %3v %5v | ", r["name"], r["age"], r["ok"])
		}
		fmt.Println()
	}
	sortRows(rows, parseKeys(os.Args[1:]))
	show()
	sortRows(rows, parseKeys([]string{"ok", "-name", "age"}))
	show()
	sortRows(rows, parseKeys([]string{"none"}))
	show()
	defer func() { fmt.Println(recover()) }()
	sortRows([]row{{"x": 1.5}, {"x": 2.5}}, []key{{"x", false}})
}
