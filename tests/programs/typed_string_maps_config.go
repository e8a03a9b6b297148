// A configuration language: sections, typed getters with defaults, interpolation and validation.
//
// spec: Map types, Method declarations, Expression switches
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
	"time"
)

type Section map[string]string
type Config map[string]Section

func Parse(in *bufio.Scanner) (c Config, errs []error) {
	c = Config{"": {}}
	cur := c[""]
	for n := 1; in.Scan(); n++ {
		line := strings.TrimSpace(in.Text())
		switch {
		case line == "", line[0] == ';':
		case line[0] == '[' && line[len(line)-1] == ']':
			name := line[1 : len(line)-1]
			if c[name] == nil {
				c[name] = Section{}
			}
			cur = c[name]
		default:
			k, v, ok := strings.Cut(line, "=")
			if k = strings.TrimSpace(k); !ok || k == "" {
				errs = append(errs, fmt.Errorf("line %d: %q", n, line))
				continue
			}
			v = strings.TrimSpace(v)
			if u, err := strconv.Unquote(v); err == nil {
				v = u
			}
			cur[k] = os.Expand(v, func(name string) string { return cur[name] })
		}
	}
	return
}

func (s Section) Int(key string, def int) int {
	if n, err := strconv.Atoi(s[key]); err == nil {
		return n
	}
	return def
}

func (s Section) Duration(key string, def time.Duration) time.Duration {
	if d, err := time.ParseDuration(s[key]); err == nil {
		return d
	}
	return def
}

func (s Section) Bool(key string) bool {
	switch strings.ToLower(s[key]) {
	case "yes", "on", "true", "1":
		return true
	}
	return false
}

func main() {
	c, errs := Parse(bufio.NewScanner(os.Stdin))
	fmt.Println(errs)
	names := make([]string, 0, len(c))
	for n := range c {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		fmt.Printf("%q %d %v\n", n, len(c[n]), c[n])
	}
	srv := c["server"]
	fmt.Println(srv.Int("port", 80), srv.Int("workers", 4), srv.Duration("timeout", time.Second), srv.Duration("none", time.Hour), srv.Bool("debug"), c["nope"].Bool("x"), c["nope"].Int("x", -1))
	fmt.Printf("%q\n", srv["banner"])
}
