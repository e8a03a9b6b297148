// run

// Generic functions and types of packages that are older than type parameters: sync, sync/atomic, errors, reflect, maphash, strings, bytes.

package main

import (
	"bytes"
	"errors"
	"fmt"
	"hash/maphash"
	"io/fs"
	"iter"
	"math"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

// try prints how f ends.
func try(name string, f func()) {
	defer func() {
		if p := recover(); p != nil {
			fmt.Println(name, "panics:", p)
		}
	}()
	f()
	fmt.Println(name, "returns")
}

func once() {
	calls := 0
	value := sync.OnceValue(func() []int { calls++; return []int{calls} })
	fmt.Println(calls, value(), value(), calls)
	a, b := sync.OnceValues(func() (string, error) { calls++; return "done", errors.New("once") })()
	fmt.Println(a, b, calls)
	bad := sync.OnceValue(func() int { calls++; panic(fmt.Sprint("call ", calls)) })
	try("first", func() { bad() })
	try("second", func() { bad() })
	worse := sync.OnceValues(func() (int, int) { var m map[int]int; m[1]++; return 1, 2 })
	for range 2 {
		try("values", func() { worse() })
	}
	var wg sync.WaitGroup
	shared := sync.OnceValue(func() int { calls++; return calls })
	for range 10 {
		wg.Add(1)
		go func() { defer wg.Done(); shared() }()
	}
	wg.Wait()
	fmt.Println(shared())
}

type config struct{ name string }

type holder struct {
	current atomic.Pointer[config]
}

func pointers() {
	var h holder
	fmt.Println(h.current.Load() == nil)
	a, b := &config{"a"}, &config{"b"}
	h.current.Store(a)
	fmt.Println(h.current.Load().name, h.current.CompareAndSwap(b, a), h.current.CompareAndSwap(a, b), h.current.Load().name)
	fmt.Println(h.current.Swap(a) == b, *h.current.Load())
	// A list that is pushed to without a lock.
	type node struct {
		value int
		next  *node
	}
	var head atomic.Pointer[node]
	var wg sync.WaitGroup
	for i := range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				old := head.Load()
				if head.CompareAndSwap(old, &node{i, old}) {
					return
				}
			}
		}()
	}
	wg.Wait()
	sum := 0
	for n := head.Load(); n != nil; n = n.next {
		sum += n.value
	}
	fmt.Println(sum)
	load := h.current.Load
	h.current.Store(b)
	fmt.Println(load().name)
}

type notFound struct{ key string }

func (e notFound) Error() string { return e.key + " not found" }

type temporary interface {
	error
	Temporary() bool
}

type busy struct{}

func (*busy) Error() string   { return "busy" }
func (*busy) Temporary() bool { return true }

// pretender becomes a notFound if asked.
type pretender struct{}

func (pretender) Error() string { return "pretender" }
func (pretender) As(target any) bool {
	if p, ok := target.(*notFound); ok {
		*p = notFound{"pretended"}
		return true
	}
	return false
}

func asType() {
	wrapped := fmt.Errorf("lookup: %w", notFound{"x"})
	e, ok := errors.AsType[notFound](wrapped)
	fmt.Println(e, ok, e.key)
	_, ok = errors.AsType[*notFound](wrapped)
	fmt.Println(ok)
	joined := errors.Join(errors.New("first"), fmt.Errorf("%w and %w", &busy{}, wrapped))
	t, ok := errors.AsType[temporary](joined)
	fmt.Println(t, ok, t.Temporary())
	e, ok = errors.AsType[notFound](joined)
	fmt.Println(e, ok)
	e, ok = errors.AsType[notFound](fmt.Errorf("more: %w", pretender{}))
	fmt.Println(e, ok)
	p, ok := errors.AsType[*fs.PathError](joined)
	fmt.Println(p == nil, ok)
	n, ok := errors.AsType[error](nil)
	fmt.Println(n, ok)
	if e, ok := errors.AsType[notFound](wrapped); ok {
		fmt.Println("key:", e.key)
	}
}

func types() {
	fmt.Println(reflect.TypeFor[int](), reflect.TypeFor[error](), reflect.TypeFor[map[string][]config](), reflect.TypeFor[any]().Kind(), reflect.TypeFor[func(int) error]())
	fmt.Println(reflect.TypeFor[config]() == reflect.TypeOf(config{}), reflect.TypeFor[*config]().Elem().Name())
	n, ok := reflect.TypeAssert[int](reflect.ValueOf(7))
	fmt.Println(n, ok)
	s, ok := reflect.TypeAssert[string](reflect.ValueOf(7))
	fmt.Printf("%q %v\n", s, ok)
	i, ok := reflect.TypeAssert[fmt.Stringer](reflect.ValueOf(reflect.Int))
	fmt.Println(i, ok)
	e, ok := reflect.TypeAssert[error](reflect.ValueOf(config{}))
	fmt.Println(e, ok)
	var none error
	a, ok := reflect.TypeAssert[any](reflect.ValueOf(&none).Elem())
	fmt.Println(a, ok)
	try("zero", func() { reflect.TypeAssert[int](reflect.Value{}) })
}

type point struct{ x, y int }

type table[K any] struct {
	hasher  maphash.Hasher[K]
	seed    maphash.Seed
	buckets map[uint64][]K
}

func (t *table[K]) add(k K) bool {
	var h maphash.Hash
	h.SetSeed(t.seed)
	t.hasher.Hash(&h, k)
	sum := h.Sum64()
	for _, known := range t.buckets[sum] {
		if t.hasher.Equal(known, k) {
			return false
		}
	}
	t.buckets[sum] = append(t.buckets[sum], k)
	return true
}

type folded struct{}

func (folded) Hash(h *maphash.Hash, s string) { h.WriteString(strings.ToLower(s)) }
func (folded) Equal(a, b string) bool         { return strings.EqualFold(a, b) }

func hashes() {
	seed := maphash.MakeSeed()
	zero := math.Copysign(0, -1)
	fmt.Println(maphash.Comparable(seed, point{1, 2}) == maphash.Comparable(seed, point{1, 2}), maphash.Comparable(seed, point{1, 2}) == maphash.Comparable(seed, point{2, 1}))
	fmt.Println(maphash.Comparable(seed, "abc") == maphash.Comparable(seed, strings.ToLower("ABC")), maphash.Comparable(seed, 0.0) == maphash.Comparable(seed, zero), maphash.Comparable(seed, math.NaN()) == maphash.Comparable(seed, math.NaN()))
	fmt.Println(maphash.Comparable[any](seed, 1) == maphash.Comparable[any](seed, 1), maphash.Comparable[any](seed, nil) == maphash.Comparable[any](seed, nil))
	fmt.Println(maphash.Comparable(seed, 1) == maphash.Comparable(maphash.MakeSeed(), 1))
	try("unhashable", func() { maphash.Comparable[any](seed, []int{1}) })
	var h, g maphash.Hash
	g.SetSeed(h.Seed())
	for _, x := range []*maphash.Hash{&h, &g} {
		x.WriteString("a")
		maphash.WriteComparable(x, point{3, 4})
		maphash.WriteComparable(x, true)
	}
	fmt.Println(h.Sum64() == g.Sum64())
	words := &table[string]{folded{}, seed, map[uint64][]string{}}
	fmt.Println(words.add("Go"), words.add("GO"), words.add("gopher"))
	points := &table[point]{maphash.ComparableHasher[point]{}, seed, map[uint64][]point{}}
	fmt.Println(points.add(point{1, 1}), points.add(point{1, 1}), points.add(point{}))
}

func iterators() {
	var lines iter.Seq[string] = strings.Lines("one\ntwo\nthree")
	fmt.Printf("%T %q\n", lines, slices.Collect(lines))
	fields := bytes.FieldsSeq([]byte(" a bc  def "))
	fmt.Printf("%T %q\n", fields, slices.Collect(fields))
	next, stop := iter.Pull(strings.SplitSeq("x=1;y=2;z=3", ";"))
	defer stop()
	for pair, ok := next(); ok; pair, ok = next() {
		name, value, _ := strings.Cut(pair, "=")
		fmt.Print(name, " is ", value, "; ")
	}
	fmt.Println(slices.Sorted(strings.FieldsFuncSeq("d1a2c3b", func(r rune) bool { return '0' <= r && r <= '9' })))
	for part := range bytes.SplitAfterSeq([]byte("a,b,c"), []byte(",")) {
		fmt.Printf("%s|", part)
	}
	fmt.Println()
}

func main() {
	once()
	pointers()
	asType()
	types()
	hashes()
	iterators()
}

// Output:
// 1 [1] [1] 1
// done once 2
// first panics: call 3
// second panics: call 3
// values panics: assignment to entry in nil map
// values panics: assignment to entry in nil map
// 4
// true
// a false true b
// true {a}
// 1225
// b
// x not found true x
// false
// busy true true
// x not found true
// pretended not found true
// true false
// <nil> false
// key: x
// int error map[string][]main.config interface func(int) error
// true config
// 7 true
// "" false
// int true
// <nil> false
// <nil> false
// zero panics: reflect: call of reflect.TypeAssert on zero Value
// true false
// true true false
// true true
// false
// unhashable panics: runtime error: hash of unhashable type []int
// true
// true false true
// true false true
// iter.Seq[string] ["one\n" "two\n" "three"]
// iter.Seq[[]uint8] ["a" "bc" "def"]
// x is 1; y is 2; z is 3; [a b c d]
// a,|b,|c|
