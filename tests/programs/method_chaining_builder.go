// Builders with chained methods on pointers and values, and lazily evaluated queries.
//
// spec: Method sets, Function types, Selectors
package main

import (
	"fmt"
	"sort"
	"strings"
)

type Query struct {
	from  string
	conds []string
	limit int
	err   error
}

func From(t string) *Query { return &Query{from: t, limit: -1} }

func (q *Query) Where(field, op string, v interface{}) *Query {
	if q.err != nil {
		return q
	}
	switch v := v.(type) {
	case string:
		q.conds = append(q.conds, fmt.Sprintf("%s %s '%s'", field, op, strings.ReplaceAll(v, "'", "''")))
	case int, float64, bool:
		q.conds = append(q.conds, fmt.Sprintf("%s %s %v", field, op, v))
	default:
		q.err = fmt.Errorf("cannot use %T for %s", v, field)
	}
	return q
}

func (q *Query) Limit(n int) *Query { q.limit = n; return q }

func (q Query) Build() (string, error) {
	s := "SELECT * FROM " + q.from
	if len(q.conds) > 0 {
		s += " WHERE " + strings.Join(q.conds, " AND ")
	}
	if q.limit >= 0 {
		s += fmt.Sprint(" LIMIT ", q.limit)
	}
	return s, q.err
}

type Stream struct{ each func(yield func(int)) }

func Of(xs ...int) Stream {
	return Stream{func(yield func(int)) {
		for _, x := range xs {
			yield(x)
		}
	}}
}

func (s Stream) Map(f func(int) int) Stream {
	return Stream{func(yield func(int)) { s.each(func(x int) { yield(f(x)) }) }}
}

func (s Stream) Filter(f func(int) bool) Stream {
	return Stream{func(yield func(int)) {
		s.each(func(x int) {
			if f(x) {
				yield(x)
			}
		})
	}}
}

func (s Stream) Fold(acc int, f func(a, x int) int) int {
	s.each(func(x int) { acc = f(acc, x) })
	return acc
}

func (s Stream) Collect() (out []int) {
	s.each(func(x int) { out = append(out, x) })
	return
}

type Vec struct{ x, y int }

func (v Vec) Add(o Vec) Vec     { v.x += o.x; v.y += o.y; return v }
func (v Vec) Scale(k int) Vec   { return Vec{v.x * k, v.y * k} }
func (v *Vec) Reset() *Vec      { *v = Vec{}; return v }
func (v *Vec) Move(dx int) *Vec { v.x += dx; return v }

func main() {
	fmt.Println(From("users").Where("age", ">", 30).Where("name", "=", "O'Hara").Limit(5).Build())
	fmt.Println(From("t").Where("x", "=", []int{1}).Where("y", "=", 2).Build())
	calls := 0
	s := Of(5, 3, 8, 1).Map(func(x int) int { calls++; return x * x }).Filter(func(x int) bool { return x > 8 })
	fmt.Println(calls)
	out := s.Collect()
	sort.Ints(out)
	fmt.Println(out, s.Fold(0, func(a, x int) int { return a + x }), calls)
	v := Vec{1, 2}
	w := v.Add(Vec{10, 10}).Scale(2).Add(v)
	fmt.Println(v, w)
	fmt.Println(*w.Move(5).Move(-1))
	fmt.Println(w)
	fmt.Println(*w.Reset() == Vec{})
	fmt.Println(w)
}
