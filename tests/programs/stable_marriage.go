// Gale-Shapley matching with preference maps and a stability check.
//
// spec: Map types, For statements with single condition
package main

import (
	"fmt"
	"sort"
	"strings"
)

func prefs(s string) map[string][]string {
	out := map[string][]string{}
	for _, line := range strings.Split(s, ";") {
		name, list, _ := strings.Cut(strings.TrimSpace(line), ":")
		out[name] = strings.Fields(list)
	}
	return out
}

func rank(list []string, who string) int {
	for i, n := range list {
		if n == who {
			return i
		}
	}
	return len(list)
}

func match(a, b map[string][]string) map[string]string {
	free := make([]string, 0, len(a))
	for n := range a {
		free = append(free, n)
	}
	sort.Strings(free)
	next := map[string]int{}
	taken := map[string]string{}
	for len(free) > 0 {
		p := free[0]
		free = free[1:]
		q := a[p][next[p]]
		next[p]++
		switch rival, ok := taken[q]; {
		case !ok:
			taken[q] = p
		case rank(b[q], p) < rank(b[q], rival):
			taken[q] = p
			free = append(free, rival)
		default:
			free = append(free, p)
		}
	}
	return taken
}

func stable(a, b map[string][]string, taken map[string]string) bool {
	for q, p := range taken {
		for q2, p2 := range taken {
			if q != q2 && rank(a[p], q2) < rank(a[p], q) && rank(b[q2], p) < rank(b[q2], p2) {
				return false
			}
		}
	}
	return true
}

func main() {
	a := prefs("abe: x y z; bob: y x z; cid: y z x")
	b := prefs("x: bob abe cid; y: cid abe bob; z: abe bob cid")
	m := match(a, b)
	fmt.Println(m, stable(a, b, m))
	m["x"], m["y"] = m["y"], m["x"]
	fmt.Println(m, stable(a, b, m))
}
