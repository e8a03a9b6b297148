// Topological sorting by depth-first search with cycle reporting, over a dependency text.
//
// spec: Map types, Function literals, Errors
package main

import (
	"fmt"
	"sort"
	"strings"
)

type cycleError []string

func (c cycleError) Error() string { return "cycle: " + strings.Join(c, " -> ") }

func parse(text string) map[string][]string {
	deps := map[string][]string{}
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		name, list, _ := strings.Cut(line, ":")
		deps[strings.TrimSpace(name)] = strings.Fields(list)
	}
	return deps
}

func order(deps map[string][]string) (sorted []string, err error) {
	const (
		white = iota
		grey
		black
	)
	color := map[string]int{}
	var stack []string
	var visit func(string) error
	visit = func(n string) error {
		stack = append(stack, n)
		defer func() { stack = stack[:len(stack)-1] }()
		switch color[n] {
		case grey:
			for i, s := range stack {
				if s == n {
					return cycleError(append([]string{}, stack[i:]...))
				}
			}
		case black:
			return nil
		}
		color[n] = grey
		for _, d := range deps[n] {
			if err := visit(d); err != nil {
				return err
			}
		}
		color[n] = black
		sorted = append(sorted, n)
		return nil
	}
	names := make([]string, 0, len(deps))
	for n := range deps {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		if err = visit(n); err != nil {
			return nil, err
		}
	}
	return
}

func main() {
	fmt.Println(order(parse("app: http db log\nhttp: net log\ndb: net\nlog: io\nnet: io\nio:")))
	sorted, err := order(parse("a: b\nb: c\nc: d b\nd:"))
	fmt.Println(sorted, err)
	if c, ok := err.(cycleError); ok {
		fmt.Println(len(c), c[0])
	}
	fmt.Println(order(map[string][]string{"self": {"self"}}))
	fmt.Println(order(nil))
}
