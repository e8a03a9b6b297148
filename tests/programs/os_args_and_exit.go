// Command-line arguments, standard error, and the exit code of os.Exit; deferred calls do not run.
//
// spec: Program execution, Defer statements
// args: sum 1 2 x 3
package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
)

type command func(args []string) (int, error)

var errUsage = errors.New("usage: calc sum|max numbers")

func sum(args []string) (total int, err error) {
	var bad []error
	for _, a := range args {
		n, err := strconv.Atoi(a)
		if err != nil {
			bad = append(bad, err)
			continue
		}
		total += n
	}
	return total, errors.Join(bad...)
}

func largest(args []string) (best int, err error) {
	for i, a := range args {
		n, err := strconv.Atoi(a)
		if err != nil {
			return 0, err
		}
		if i == 0 || n > best {
			best = n
		}
	}
	return
}

func dispatch(args []string) (int, error) {
	commands := map[string]command{"sum": sum, "max": largest}
	if len(args) == 0 {
		return 0, errUsage
	}
	c, ok := commands[args[0]]
	if !ok {
		return 0, fmt.Errorf("%w (not %q)", errUsage, args[0])
	}
	return c(args[1:])
}

func main() {
	defer fmt.Println("never printed")
	fmt.Println(len(os.Args), os.Args[1:])
	fmt.Println(dispatch(nil))
	fmt.Println(dispatch([]string{"frobnicate"}))
	fmt.Println(dispatch([]string{"max", "3", "9", "4"}))
	n, err := dispatch(os.Args[1:])
	fmt.Println("total", n)
	if err != nil {
		fmt.Fprintln(os.Stderr, "calc:", err)
		os.Exit(3)
	}
}
