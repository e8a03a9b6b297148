// Option and Result types with methods, helpers that change the type, and errors that travel through a chain.
//
// spec: Instantiations, Errors, Function types
package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

type Option[T any] struct {
	value T
	ok    bool
}

func Some[T any](v T) Option[T] { return Option[T]{v, true} }
func None[T any]() Option[T]    { return Option[T]{} }

func (o Option[T]) Get() (T, bool) { return o.value, o.ok }

func (o Option[T]) Or(other T) T {
	if o.ok {
		return o.value
	}
	return other
}

func (o Option[T]) Filter(keep func(T) bool) Option[T] {
	if o.ok && keep(o.value) {
		return o
	}
	return None[T]()
}

func (o Option[T]) String() string {
	if !o.ok {
		return "none"
	}
	return fmt.Sprintf("some(%v)", o.value)
}

func Then[T, U any](o Option[T], f func(T) Option[U]) Option[U] {
	if v, ok := o.Get(); ok {
		return f(v)
	}
	return None[U]()
}

type Result[T any] struct {
	value T
	err   error
}

func Try[T any](v T, err error) Result[T] { return Result[T]{v, err} }

func (r Result[T]) Unwrap() (T, error) { return r.value, r.err }

func (r Result[T]) Must() T {
	if r.err != nil {
		panic(fmt.Errorf("must: %w", r.err))
	}
	return r.value
}

func Map[T, U any](r Result[T], f func(T) (U, error)) Result[U] {
	if r.err != nil {
		return Result[U]{err: r.err}
	}
	return Try(f(r.value))
}

func Collect[T any](rs ...Result[T]) ([]T, error) {
	var values []T
	var errs []error
	for _, r := range rs {
		if v, err := r.Unwrap(); err != nil {
			errs = append(errs, err)
		} else {
			values = append(values, v)
		}
	}
	return values, errors.Join(errs...)
}

func lookup[K comparable, V any](m map[K]V, k K) Option[V] {
	if v, ok := m[k]; ok {
		return Some(v)
	}
	return None[V]()
}

type user struct {
	name    string
	manager Option[string]
}

func main() {
	users := map[string]user{
		"ann": {"Ann", None[string]()},
		"bob": {"Bob", Some("ann")},
		"cid": {"Cid", Some("nobody")},
	}
	for _, id := range []string{"ann", "bob", "cid", "dan"} {
		boss := Then(lookup(users, id), func(u user) Option[user] {
			return Then(u.manager, func(id string) Option[user] { return lookup(users, id) })
		})
		name := Then(boss, func(u user) Option[string] { return Some(u.name) })
		fmt.Println(id, name, name.Or("no boss"))
	}
	even := func(n int) bool { return n%2 == 0 }
	fmt.Println(Some(4).Filter(even), Some(5).Filter(even), None[int]().Filter(even))

	half := func(n int) (float64, error) {
		if n < 0 {
			return 0, fmt.Errorf("negative: %d", n)
		}
		return float64(n) / 2, nil
	}
	var all []Result[float64]
	for _, text := range strings.Fields("10 x -4 7 99999999999999999999") {
		r := Map(Try(strconv.Atoi(text)), half)
		all = append(all, r)
		fmt.Println(r.Unwrap())
	}
	values, err := Collect(all...)
	fmt.Println(values)
	fmt.Println(err)
	fmt.Println(errors.Is(err, strconv.ErrSyntax), errors.Is(err, strconv.ErrRange))
	numError, ok := errors.AsType[*strconv.NumError](err)
	fmt.Println(ok, numError.Num)
	defer func() { fmt.Println("recovered:", recover()) }()
	fmt.Println(all[0].Must())
	all[1].Must()
}
