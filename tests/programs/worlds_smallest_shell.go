// A shell of pipelines over text: commands read standard input and pass lines on.
//
// spec: Function types, Passing arguments to ... parameters, Continue statements
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
)

type filter func(lines []string, args ...string) ([]string, error)

var commands map[string]filter

func init() {
	commands = map[string]filter{
		"echo": func(_ []string, args ...string) ([]string, error) { return args, nil },
		"sort": func(l []string, args ...string) ([]string, error) {
			out := append([]string(nil), l...)
			sort.Strings(out)
			if len(args) > 0 && args[0] == "-r" {
				sort.Sort(sort.Reverse(sort.StringSlice(out)))
			}
			return out, nil
		},
		"uniq": func(l []string, _ ...string) (out []string, err error) {
			for i, s := range l {
				if i == 0 || s != l[i-1] {
					out = append(out, s)
				}
			}
			return
		},
		"grep": func(l []string, args ...string) (out []string, err error) {
			if len(args) != 1 {
				return nil, fmt.Errorf("grep: one pattern, not %d", len(args))
			}
			for _, s := range l {
				if strings.Contains(s, args[0]) {
					out = append(out, s)
				}
			}
			return
		},
		"head": func(l []string, args ...string) ([]string, error) {
			n, err := strconv.Atoi(strings.Join(args, ""))
			if err != nil {
				return nil, fmt.Errorf("head: %w", err)
			}
			return l[:min(n, len(l))], nil
		},
		"count": func(l []string, _ ...string) ([]string, error) { return []string{strconv.Itoa(len(l))}, nil },
		"help": func([]string, ...string) (out []string, err error) {
			for name := range commands {
				out = append(out, name)
			}
			return commands["sort"](out)
		},
	}
}

func run(line string) (lines []string, err error) {
	for _, part := range strings.Split(line, "|") {
		f := strings.Fields(part)
		if len(f) == 0 {
			return nil, fmt.Errorf("empty command")
		}
		cmd, ok := commands[f[0]]
		if !ok {
			return nil, fmt.Errorf("%s: not found", f[0])
		}
		if lines, err = cmd(lines, f[1:]...); err != nil {
			return
		}
	}
	return
}

func main() {
	failures := 0
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		if strings.HasPrefix(in.Text(), "#") {
			continue
		}
		out, err := run(in.Text())
		if err != nil {
			fmt.Println("error:", err)
			failures++
			continue
		}
		fmt.Println(strings.Join(out, " "))
	}
	os.Exit(failures)
}
