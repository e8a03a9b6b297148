// os.Exit inside a deferred function after a recovered panic sets the exit code.
//
// spec: Program execution, Handling panics
package main

import (
	"errors"
	"fmt"
	"os"
)

var errConfig = errors.New("bad configuration")

func run(steps []func() error) (err error) {
	for i, step := range steps {
		func() {
			defer func() {
				if r := recover(); r != nil {
					err = fmt.Errorf("step %d panicked: %v", i, r)
				}
			}()
			err = step()
		}()
		if err != nil {
			return fmt.Errorf("run: %w", err)
		}
	}
	return nil
}

func main() {
	defer func() {
		if r := recover(); r != nil {
			fmt.Fprintln(os.Stderr, "fatal:", r)
			os.Exit(17)
		}
	}()
	ok := func() error { fmt.Println("ok"); return nil }
	fmt.Println(run([]func() error{ok, ok}))
	err := run([]func() error{ok, func() error { return errConfig }})
	fmt.Println(err, errors.Is(err, errConfig))
	fmt.Println(run([]func() error{func() error { var m map[int]int; m[0]++; return nil }}))
	panic(err)
}
