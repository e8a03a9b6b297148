// Constraints with methods: pointer receivers through a second parameter, self-referring constraints, builders, and conversion to interfaces.
//
// spec: General interfaces, Satisfying a type constraint, Method sets
package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

// Parser is what *T can do.
type Parser[T any] interface {
	*T
	Parse(string) error
}

func ParseAll[T any, P Parser[T]](text string) ([]T, error) {
	var all []T
	for _, field := range strings.Split(text, ",") {
		var v T
		if err := P(&v).Parse(field); err != nil {
			return all, fmt.Errorf("field %d: %w", len(all), err)
		}
		all = append(all, v)
	}
	return all, nil
}

type hex uint32

func (h *hex) Parse(s string) error {
	n, err := strconv.ParseUint(s, 16, 32)
	*h = hex(n)
	return err
}

type point struct{ x, y int }

func (p *point) Parse(s string) error {
	_, err := fmt.Sscanf(s, "%d:%d", &p.x, &p.y)
	return err
}

// Comparable types compare with their own kind.
type Comparable[T any] interface{ CompareTo(T) int }

func Max[T Comparable[T]](first T, rest ...T) T {
	for _, v := range rest {
		if v.CompareTo(first) > 0 {
			first = v
		}
	}
	return first
}

func (p point) CompareTo(q point) int { return p.x*p.x + p.y*p.y - q.x*q.x - q.y*q.y }

type version string

func (v version) CompareTo(w version) int {
	a, b := strings.Split(string(v), "."), strings.Split(string(w), ".")
	for i := range min(len(a), len(b)) {
		m, _ := strconv.Atoi(a[i])
		n, _ := strconv.Atoi(b[i])
		if m != n {
			return m - n
		}
	}
	return len(a) - len(b)
}

// byMethod sorts through package sort.
type byMethod[T Comparable[T]] []T

func (s byMethod[T]) Len() int           { return len(s) }
func (s byMethod[T]) Less(i, j int) bool { return s[i].CompareTo(s[j]) < 0 }
func (s byMethod[T]) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

func Sorted[T Comparable[T]](items ...T) []T {
	sort.Sort(byMethod[T](items))
	return items
}

// Node is a graph's node that lists nodes of its own type.
type Node[N any] interface {
	comparable
	Next() []N
}

func Reach[N Node[N]](from N) (order []N) {
	seen := map[N]bool{}
	var visit func(N)
	visit = func(n N) {
		if seen[n] {
			return
		}
		seen[n] = true
		order = append(order, n)
		for _, m := range n.Next() {
			visit(m)
		}
	}
	visit(from)
	return order
}

type collatz int

func (c collatz) Next() []collatz {
	if c%2 == 0 {
		return []collatz{c / 2}
	}
	return []collatz{3*c + 1}
}

type page struct {
	name  string
	links []*page
}

func (p *page) Next() []*page { return p.links }

type stringish interface {
	~string | ~[]byte
	Len() int
}

type text string

func (t text) Len() int { return len(t) }

type blob []byte

func (b blob) Len() int { return len(b) }

func Total[T stringish](parts ...T) (n int, joined string) {
	for _, p := range parts {
		n += p.Len()
		joined += string(p)
	}
	return
}

func Join[T fmt.Stringer](sep string, items ...T) string {
	texts := make([]string, len(items))
	for i, it := range items {
		texts[i] = it.String()
	}
	return strings.Join(texts, sep)
}

func (h hex) String() string { return "0x" + strconv.FormatUint(uint64(h), 16) }

func main() {
	fmt.Println(ParseAll[hex]("ff,10,DEAD"))
	fmt.Println(ParseAll[point]("1:2,-3:4"))
	_, err := ParseAll[hex]("1,g")
	fmt.Println(err)
	fmt.Println(Max(point{1, 2}, point{-3, 0}, point{2, 2}), Max(version("1.9.8"), "1.27", "1.3"))
	fmt.Println(Sorted[version]("1.10", "1.2", "1", "1.2.1"), Sorted(point{3, 4}, point{1, 0}))
	fmt.Println(Reach(collatz(7)))
	a, b := &page{name: "a"}, &page{name: "b"}
	a.links, b.links = []*page{b, a}, []*page{a, {name: "c"}}
	for _, p := range Reach(a) {
		fmt.Print(p.name, " ")
	}
	fmt.Println()
	fmt.Println(Total(text("go"), "scape"))
	fmt.Println(Total(blob("x"), blob{'y', 'z'}))
	fmt.Println(Join("|", hex(1), 255), Join[fmt.Stringer](" ", hex(16)))
}
