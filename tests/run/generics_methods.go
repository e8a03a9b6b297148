// run

package main

import "fmt"

type S[T any] struct{ v T }

func (s S[T]) Map[U any](f func(T) U) S[U] { return S[U]{f(s.v)} }

type P struct{ n int }

func (p *P) Add[N int | int64](n N) *P { p.n += int(n); return p }

func main() {
	s := S[int]{3}
	fmt.Println(s.Map(func(i int) string { return fmt.Sprint(i, "!") }))
	fmt.Println(s.Map[float64](func(i int) float64 { return 1.5 }))
	var p P
	p.Add(1).Add(int64(2))
	f := p.Add[int]
	f(5)
	g := func(p *P, n int64) *P { return p.Add[int64](n) }
	g(&p, 3)
	fmt.Println(p.n)
}

// Output:
// {3!}
// {1.5}
// 11
