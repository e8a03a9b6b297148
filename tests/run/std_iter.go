// run

// Package iter: Pull and Pull2.

package main

import (
	"errors"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"strings"
	"sync"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("end of count")
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

// try calls f and prints how it ends.
func try(name string, f func()) {
	defer func() {
		if p := recover(); p != nil {
			fmt.Println(name, "panics:", p)
		}
	}()
	f()
	fmt.Println(name, "returns")
}

func values() {
	next, stop := iter.Pull(count(3))
	fmt.Println("nothing has run yet")
	for range 5 {
		fmt.Println(next())
	}
	stop()
	stop()
	fmt.Println(next())

	next, stop = iter.Pull(count(3))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	stop()

	next, stop = iter.Pull(count(3))
	stop()
	fmt.Println(next())

	next2, stop2 := iter.Pull2(slices.All([]string{"a", "b"}))
	defer stop2()
	for {
		i, s, ok := next2()
		if !ok {
			fmt.Printf("%d %q\n", i, s)
			break
		}
		fmt.Println(i, s)
	}
}

// zip pairs what two iterators yield, as long as both do.
func zip[A, B any](as iter.Seq[A], bs iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		nextA, stopA := iter.Pull(as)
		defer stopA()
		nextB, stopB := iter.Pull(bs)
		defer stopB()
		for {
			a, ok := nextA()
			if !ok {
				return
			}
			b, ok := nextB()
			if !ok || !yield(a, b) {
				return
			}
		}
	}
}

func failing(yield func(int) bool) {
	defer fmt.Println("deferred in failing")
	yield(1)
	panic(errors.New("iterator failed"))
}

func stubborn(yield func(int) bool) {
	fmt.Println("yield says", yield(1))
	fmt.Println("yield says", yield(2))
	fmt.Println("yield says", yield(3))
}

func panics() {
	next, stop := iter.Pull(failing)
	fmt.Println(next())
	try("next", func() { next() })
	try("next again", func() { fmt.Println(next()) })
	try("stop", stop)

	next, stop = iter.Pull(failing)
	fmt.Println(next())
	try("stop", stop)
	try("stop again", stop)
	try("next after stop", func() { fmt.Println(next()) })

	next, stop = iter.Pull(stubborn)
	next()
	try("stop of a stubborn one", stop)

	next, _ = iter.Pull(func(yield func(int) bool) { panic(nil) })
	try("panic(nil)", func() { next() })
	next, _ = iter.Pull(func(yield func(int) bool) {
		var m map[string]int
		m["a"] = 1
	})
	try("nil map", func() { next() })
	var again func() (int, bool)
	again, stop = iter.Pull(func(yield func(int) bool) {
		try("next in seq", func() { again() })
		try("recovered", func() { panic("inside") })
		yield(7)
	})
	fmt.Println(again())
	stop()

	var kept func(int) bool
	next, stop = iter.Pull(func(yield func(int) bool) {
		kept = yield
		yield(1)
	})
	fmt.Println(next())
	try("yield from outside", func() { kept(2) })
	fmt.Println(next())
	fmt.Println("yield at the end:", kept(3))
	stop()
}

func goexit() {
	var wg sync.WaitGroup
	for _, stops := range []bool{false, true} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { fmt.Println("recovered:", recover()) }()
			next, stop := iter.Pull(func(yield func(string) bool) {
				defer fmt.Println("seq exits")
				yield("once")
				runtime.Goexit()
			})
			fmt.Println(next())
			if stops {
				stop()
			} else {
				next()
			}
			fmt.Println("not reached")
		}()
		wg.Wait()
	}
}

// primes sieves by a chain of pulled iterators.
func primes(yield func(int) bool) {
	seq := func(yield func(int) bool) {
		for i := 2; yield(i); i++ {
		}
	}
	for {
		next, stop := iter.Pull(seq)
		defer stop()
		p, _ := next()
		if !yield(p) {
			return
		}
		seq = func(yield func(int) bool) {
			for {
				if n, ok := next(); !ok || n%p != 0 && !yield(n) {
					return
				}
			}
		}
	}
}

func goroutines() {
	before := runtime.NumGoroutine()
	next, stop := iter.Pull(count(1))
	fmt.Println("goroutines:", runtime.NumGoroutine()-before)
	next()
	fmt.Println("goroutines:", runtime.NumGoroutine()-before)
	stop()
	fmt.Println("goroutines:", runtime.NumGoroutine()-before)
	for range 1000 {
		next, stop := iter.Pull(slices.Values([]int{1, 2, 3}))
		next()
		stop()
	}
	fmt.Println("goroutines:", runtime.NumGoroutine()-before)

	// Pulling across goroutines, one after the other; and an iterator that waits for a channel.
	in := make(chan string)
	words, done := iter.Pull(func(yield func(string) bool) {
		for s := range in {
			if !yield(s) {
				return
			}
		}
	})
	go func() {
		for _, s := range strings.Fields("to be or not to be") {
			in <- s
		}
		close(in)
	}()
	turn := make(chan bool)
	for i := range 3 {
		go func() {
			s, ok := words()
			fmt.Println(i, s, ok)
			turn <- true
		}()
		<-turn
	}
	for s, ok := words(); ok; s, ok = words() {
		fmt.Println(s)
	}
	done()
}

func main() {
	values()
	for n, s := range zip(count(10), slices.Values([]string{"zero", "one"})) {
		fmt.Println(n, s)
	}
	panics()
	goexit()
	n := 0
	for p := range primes {
		fmt.Print(p, " ")
		if n++; n == 10 {
			break
		}
	}
	fmt.Println()
	goroutines()
}

// Output:
// nothing has run yet
// 0 true
// 1 true
// 2 true
// end of count
// 0 false
// 0 false
// 0 false
// 0 true
// 1 true
// stopped at 1
// end of count
// 0 false
// 0 false
// 0 a
// 1 b
// 0 ""
// 0 zero
// 1 one
// stopped at 2
// end of count
// 1 true
// deferred in failing
// next panics: iterator failed
// 0 false
// next again returns
// stop returns
// 1 true
// deferred in failing
// stop panics: iterator failed
// stop again returns
// 0 false
// next after stop returns
// yield says false
// yield says false
// yield says false
// stop of a stubborn one returns
// panic(nil) panics: runtime error: panic called with nil argument
// nil map panics: assignment to entry in nil map
// next in seq panics: iter.Pull: next called again before yield
// recovered panics: inside
// 7 true
// 1 true
// yield from outside panics: iter.Pull: yield called again before next
// 0 false
// yield at the end: false
// once true
// seq exits
// recovered: <nil>
// once true
// seq exits
// recovered: <nil>
// 2 3 5 7 11 13 17 19 23 29
// goroutines: 1
// goroutines: 1
// stopped at 0
// end of count
// goroutines: 0
// goroutines: 0
// 0 to true
// 1 be true
// 2 or true
// not
// to
// be
