// Variadic parameters: none, spread, nil, aliasing of the passed slice, interface variadics, method variadics.
//
// spec: Passing arguments to ... parameters, Calls, Function types
package main

import (
	"fmt"
	"strings"
)

func sum(nums ...int) (total int) {
	for _, n := range nums {
		total += n
	}
	return
}

func describe(prefix string, args ...interface{}) string {
	if args == nil {
		return prefix + " nil"
	}
	parts := make([]string, len(args))
	for i, a := range args {
		parts[i] = fmt.Sprintf("%T", a)
	}
	return prefix + " " + strings.Join(parts, ",")
}

func clobber(s ...string) {
	if len(s) > 0 {
		s[0] = "clobbered"
	}
}

type Query struct{ parts []string }

func (q *Query) Where(cond string, args ...interface{}) *Query {
	for _, a := range args {
		cond = strings.Replace(cond, "?", fmt.Sprintf("%#v", a), 1)
	}
	q.parts = append(q.parts, cond)
	return q
}

type Option func(*server)
type server struct {
	host string
	port int
	tags []string
}

func withPort(p int) Option          { return func(s *server) { s.port = p } }
func withTags(tags ...string) Option { return func(s *server) { s.tags = append(s.tags, tags...) } }
func newServer(host string, opts ...Option) *server {
	s := &server{host: host, port: 80}
	for _, o := range opts {
		o(s)
	}
	return s
}

func minmax(first int, rest ...int) (lo, hi int) {
	lo, hi = first, first
	for _, r := range rest {
		lo, hi = min(lo, r), max(hi, r)
	}
	return
}

func two() (int, int) { return 3, 4 }

func main() {
	fmt.Println(sum(), sum(1), sum(1, 2, 3), sum([]int{4, 5, 6}...), sum(two()))
	fmt.Println(describe("none"))
	fmt.Println(describe("nil", nil...))
	fmt.Println(describe("one nil", nil))
	fmt.Println(describe("mixed", 1, "a", 2.0, nil, []int{}, error(nil)))
	fmt.Println(describe("slice", []interface{}{1, 2}), describe("spread", []interface{}{1, 2}...))
	words := []string{"a", "b"}
	clobber(words...)
	clobber(words[1], words[0])
	clobber()
	fmt.Println(words)
	q := &Query{}
	q.Where("id = ?", 7).Where("name = ? and age > ?", "bob", 30).Where("active")
	fmt.Println(strings.Join(q.parts, " && "))
	fmt.Printf("%+v\n", *newServer("example.org", withPort(8080), withTags("a", "b"), withTags()))
	fmt.Println(minmax(5))
	fmt.Println(minmax(two()))
	fmt.Println(minmax(3, 9, -2, 4))
	f := fmt.Sprintf
	fmt.Println(f("%d-%s", []interface{}{1, "x"}...))
}
