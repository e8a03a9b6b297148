// A registry of plugins: optional interfaces, embedded interfaces in structs, decorators and adapters.
//
// spec: Interface types, Type assertions, Function types
package main

import (
	"fmt"
	"sort"
	"strings"
)

type Plugin interface{ Name() string }
type Runner interface{ Run(string) (string, error) }
type Closer interface{ Close() string }
type RunCloser interface {
	Plugin
	Runner
	Closer
}

type base string

func (b base) Name() string { return string(b) }

type upper struct{ base }

func (upper) Run(s string) (string, error) { return strings.ToUpper(s), nil }

type counter struct {
	base
	n int
}

func (c *counter) Run(s string) (string, error) { c.n += len(s); return fmt.Sprint(c.n), nil }
func (c *counter) Close() string                { return fmt.Sprint("total ", c.n) }

type runFunc func(string) (string, error)

func (f runFunc) Run(s string) (string, error) { return f(s) }

type adapted struct {
	base
	Runner
}

type twice struct{ Runner }

func (t twice) Run(s string) (string, error) {
	first, err := t.Runner.Run(s)
	if err != nil {
		return "", fmt.Errorf("twice: %w", err)
	}
	return t.Runner.Run(first)
}

type Registry map[string]Plugin

func (r Registry) Add(ps ...Plugin) {
	for _, p := range ps {
		r[p.Name()] = p
	}
}

func (r Registry) Each(f func(Plugin)) {
	names := make([]string, 0, len(r))
	for n := range r {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		f(r[n])
	}
}

func main() {
	r := Registry{}
	bang := runFunc(func(s string) (string, error) {
		if s == "" {
			return "", fmt.Errorf("nothing to say")
		}
		return s + "!", nil
	})
	r.Add(upper{"upper"}, &counter{base: "counter"}, base("plain"), adapted{"bang", bang}, adapted{"bangbang", twice{bang}})
	for _, input := range []string{"hi", ""} {
		r.Each(func(p Plugin) {
			run, ok := p.(Runner)
			if !ok {
				fmt.Print(p.Name(), " cannot run; ")
				return
			}
			out, err := run.Run(input)
			fmt.Printf("%s: %q %v; ", p.Name(), out, err)
		})
		fmt.Println()
	}
	r.Each(func(p Plugin) {
		if c, ok := p.(Closer); ok {
			fmt.Println(p.Name(), c.Close())
		}
		_, all := p.(RunCloser)
		fmt.Print(all, " ")
	})
	fmt.Println()
}
