// An uncaught panic with an error value: deferred calls run first, exit code 2.
//
// spec: Handling panics, Program execution
// go: 1.19
package main

import (
	"fmt"
	"os"
)

type configError struct {
	key  string
	line int
}

func (e *configError) Error() string { return fmt.Sprintf("line %d: bad key %q", e.line, e.key) }

func load(lines []string) map[string]string {
	out := map[string]string{}
	for i, l := range lines {
		if l == "" {
			panic(&configError{l, i + 1})
		}
		out[l] = l
	}
	return out
}

func main() {
	defer fmt.Println("deferred in main")
	defer func() {
		fmt.Fprintln(os.Stderr, "closing log")
	}()
	fmt.Println(len(load([]string{"a", "b"})))
	fmt.Println(len(load([]string{"a", ""})))
}
